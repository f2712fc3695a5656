import { validityOn } from '@portal/rules-core';
import {
  AmountView,
  BundleView,
  CitedList,
  joinNames,
  Section,
  SmallTitle,
  Stack,
  useKit,
  ValidityBar,
} from '@portal/ui-kit';
import type { DistrictGroups, Entry } from '../../results/group.ts';
import { useKeepText } from '../text/index.ts';
import { OverviewTable } from './overview-table.tsx';
import { ProgrammePart } from './programme-part.tsx';
import { chosenEntries, type SheetChoice } from './selection.ts';

/** One district on paper: whether its document holds, each programme chosen, and what goes together. */
export function DistrictSheet({
  group,
  choice,
  asOf,
}: {
  group: DistrictGroups;
  choice: SheetChoice;
  asOf: string;
}) {
  const t = useKeepText();
  const { say } = useKit();
  const { pack, open, notYet, ended } = group;
  const chosen = chosenEntries(group, choice);
  return (
    <Section title={say(pack.district.name)} lead={say(pack.document.title)}>
      <Stack gap="l">
        <ValidityBar
          validity={pack.validity}
          status={validityOn(pack.validity, asOf)}
          asOf={asOf}
        />
        {chosen.length === 0 ? <p>{t('sheetNoneHere')}</p> : null}
        <OverviewTable
          district={say(pack.district.name)}
          entries={chosen.flatMap(({ entries }) => entries)}
        />
        {choice.detail === 'overview'
          ? null
          : chosen.flatMap(({ entries }) =>
              entries.map((entry) => (
                <ProgrammePart
                  key={entry.programme.id}
                  entry={entry}
                  conditions={choice.detail === 'conditions'}
                />
              )),
            )}
        <BundleOnPaper group={group} whole={choice.detail !== 'overview'} />
        {choice.programmes === 'possible' ? (
          <NotPrinted count={open.notEligible.length + ended.length + notYet.length} />
        ) : (
          <>
            <Names title={t('sheetNotYet')} entries={notYet} />
            <Names title={t('sheetEnded')} entries={ended} />
          </>
        )}
      </Stack>
    </Section>
  );
}

/** A sheet says what it leaves out, so that nobody takes it for all there is. */
function NotPrinted({ count }: { count: number }) {
  const t = useKeepText();
  return count === 0 ? null : <p>{t('sheetNotPrinted', { count })}</p>;
}

function Names({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const { locale, say } = useKit();
  if (entries.length === 0) return null;
  return (
    <div>
      <SmallTitle>{title}</SmallTitle>
      <p>
        {joinNames(
          entries.map(({ programme }) => say(programme.name)),
          locale,
        )}
      </p>
    </div>
  );
}

/**
 * What can be taken together: what is surely granted, then what may yet be.
 * @param whole also each benefit of what may yet be, and the rules; else only what it comes to
 */
function BundleOnPaper({ group, whole }: { group: DistrictGroups; whole: boolean }) {
  const t = useKeepText();
  const { pack, bundle, possible } = group;
  const more = possible.taken.length > bundle.taken.length || possible.most > bundle.most;
  const rules = pack.combinations.filter(({ id }) =>
    [...bundle.leftOut, ...(more && whole ? possible.leftOut : [])].some(({ rule }) => rule === id),
  );
  if (bundle.taken.length === 0 && !more) return null;
  return (
    <Section title={t('sheetBundle')} level={3}>
      <Stack gap="l">
        {bundle.taken.length > 0 ? <BundleView bundle={bundle} /> : null}
        {more ? (
          <div>
            <SmallTitle>{t('sheetBundleMore')}</SmallTitle>
            {whole ? (
              <BundleView bundle={possible} />
            ) : (
              <>
                {possible.most > 0 ? (
                  <p>
                    <AmountView amount={{ kind: 'oneOff', bound: 'upTo', most: possible.most }} />
                  </p>
                ) : null}
                <p>{t('sheetBundleCount', { count: possible.taken.length })}</p>
              </>
            )}
          </div>
        ) : null}
        {rules.length > 0 ? (
          <div>
            <SmallTitle>{t('sheetBundleRules')}</SmallTitle>
            <CitedList
              items={rules.map(({ id, words, citation, interpretation }) => ({
                id,
                words,
                citation,
                interpretation,
              }))}
            />
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}
