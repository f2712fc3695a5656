import {
  Button,
  ButtonLink,
  Cluster,
  Container,
  formatDate,
  Grid,
  joinNames,
  Notice,
  PrintSheet,
  RadioGroup,
  ScreenOnly,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { useMemo, useState } from 'react';
import { useCheckSession } from '../../check/check-session.tsx';
import { Contradictions } from '../../check/known.tsx';
import { useDistrictData, useIsLoading, usePacks } from '../../layout/districts.ts';
import { paths } from '../../layout/paths.ts';
import { AwaitingData } from '../../layout/unavailable-districts.tsx';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { usePortal, useProfile } from '../../portal-context.tsx';
import { groupResults, isEmpty } from '../../results/group.ts';
import { useText } from '../../text/use-text.ts';
import { answersInWords, derivedInWords, useWords } from '../answers-in-words.ts';
import { useKeepText } from '../text/index.ts';
import { DistrictSheet } from './district-sheet.tsx';
import { citationsOn, type SheetChoice } from './selection.ts';

/** The results as a sheet to print or to save as PDF, with all that is needed to check it later. */
export function PrintPage() {
  const t = useKeepText();
  const shell = useText();
  const { locale } = useKit();
  const { asOf, today } = usePortal();
  const packs = usePacks();
  const snapshot = useProfile();
  const { scope } = useCheckSession();
  const words = useWords();
  const [choice, setChoice] = useState<SheetChoice>({ programmes: 'possible', detail: 'benefits' });
  const groups = useMemo(
    () =>
      groupResults({ packs, profile: snapshot.profile, scope, asOf }).filter(
        (group) => !isEmpty(group),
      ),
    [packs, snapshot, scope, asOf],
  );
  // Browsers offer the title as the name of the PDF.
  usePageTitle(`${shell('resultsTitle')} ${asOf}`);
  return (
    <Container>
      <Stack gap="l">
        <ScreenOnly>
          <Controls choice={choice} onChange={setChoice} />
        </ScreenOnly>
        <PrintSheet
          preview
          title={shell('resultsTitle')}
          asOf={asOf}
          printed={today}
          running={t('sheetRunning', { brand: shell('brand'), date: formatDate(asOf, locale) })}
          build={buildOfPage()}
          answers={[...answersInWords(snapshot, words), ...derivedInWords(snapshot.profile, words)]}
          packs={groups.map(({ pack }) => pack)}
          citations={citationsOn(groups, choice)}
        >
          <Contradictions from="results" />
          <Missing />
          {groups.length === 0 ? <p>{shell('resultsEmpty')}</p> : null}
          {groups.map((group) => (
            <DistrictSheet key={group.pack.district.id} group={group} choice={choice} asOf={asOf} />
          ))}
        </PrintSheet>
      </Stack>
    </Container>
  );
}

/** Named by the build; a page that was not built, as in a test, has none. */
function buildOfPage(): string | undefined {
  return typeof document === 'undefined'
    ? undefined
    : document.querySelector<HTMLMetaElement>('meta[name="portal-build"]')?.content;
}

const DETAILS: readonly SheetChoice['detail'][] = ['overview', 'benefits', 'conditions'];

function Controls({
  choice,
  onChange,
}: {
  choice: SheetChoice;
  onChange: (choice: SheetChoice) => void;
}) {
  const t = useKeepText();
  return (
    <Stack>
      <Grid columns="wide">
        <RadioGroup
          label={t('sheetWhich')}
          choices={[
            { value: 'possible', label: t('sheetWhichPossible') },
            { value: 'all', label: t('sheetWhichAll') },
          ]}
          value={choice.programmes}
          onChange={(value) =>
            onChange({ ...choice, programmes: value === 'all' ? 'all' : 'possible' })
          }
        />
        <RadioGroup
          label={t('sheetDetail')}
          choices={DETAILS.map((value) => ({ value, label: t(`sheetDetail_${value}`) }))}
          value={choice.detail}
          onChange={(value) =>
            onChange({ ...choice, detail: DETAILS.find((each) => each === value) ?? choice.detail })
          }
        />
      </Grid>
      <p>{t('sheetHint')}</p>
      <Cluster>
        <Button kind="primary" onClick={() => window.print()}>
          {t('sheetPrint')}
        </Button>
        <ButtonLink href={paths.results}>{t('sheetBack')}</ButtonLink>
      </Cluster>
    </Stack>
  );
}

/** What is not on the sheet because its data did not come: on paper nobody can try again. */
function Missing() {
  const t = useKeepText();
  const { locale, say } = useKit();
  const loading = useIsLoading();
  const away = useDistrictData().filter(({ state }) => state === 'unavailable');
  return (
    <>
      {loading ? <AwaitingData /> : null}
      {away.length > 0 ? (
        <Notice kind="warning">
          {t('sheetAway', {
            districts: joinNames(
              away.map(({ name }) => say(name)),
              locale,
            ),
          })}
        </Notice>
      ) : null}
    </>
  );
}
