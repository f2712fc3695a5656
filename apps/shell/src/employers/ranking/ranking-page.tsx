import { CohortRanking } from '@portal/district-kit';
import { type Pack, type PointsScheme, validityOn } from '@portal/rules-core';
import {
  CitedList,
  Container,
  EmptyState,
  Interpretation,
  Link,
  Notice,
  PageHeading,
  RadioGroup,
  Section,
  Stack,
  useKit,
  ValidityBar,
} from '@portal/ui-kit';
import { useState } from 'react';
import { useIsLoading, usePacks } from '../../layout/districts.ts';
import { programmeHref } from '../../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../../layout/unavailable-districts.tsx';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { usePortal } from '../../portal-context.tsx';
import { useEmployers } from '../employers-session.tsx';
import { useEmployerText } from '../text/index.ts';
import { PointsFile } from './points-file.tsx';

/** A list of people with their points, ranked into the bands of a points scheme that some document has. */
export function RankingPage() {
  const t = useEmployerText();
  const { say } = useKit();
  const packs = usePacks();
  const loading = useIsLoading();
  const [chosen, setChosen] = useState<string | null>(null);
  usePageTitle(t('rankingTitle'));
  const schemes = packs.flatMap((pack) => pack.points.map((scheme) => ({ pack, scheme })));
  const shown = schemes.find(({ scheme }) => scheme.id === chosen) ?? schemes[0];
  return (
    <Container>
      <Stack gap="l">
        <PageHeading title={t('rankingTitle')} lead={t('rankingLead')}>
          <Notice title={t('privacyTitle')}>{t('rankingPrivacy')}</Notice>
        </PageHeading>
        <UnavailableDistricts />
        {schemes.length > 1 ? (
          <RadioGroup
            label={t('rankingScheme')}
            choices={schemes.map(({ pack, scheme }) => ({
              value: scheme.id,
              label: say(scheme.name),
              hint: say(pack.district.name),
            }))}
            value={shown?.scheme.id ?? null}
            onChange={setChosen}
          />
        ) : null}
        {loading ? <AwaitingData /> : null}
        {shown ? (
          <Scheme pack={shown.pack} scheme={shown.scheme} />
        ) : loading ? null : (
          <EmptyState title={t('rankingNone')}>
            <p>{t('rankingNoneWhy')}</p>
          </EmptyState>
        )}
      </Stack>
    </Container>
  );
}

function Scheme({ pack, scheme }: { pack: Pack; scheme: PointsScheme }) {
  const t = useEmployerText();
  const { say } = useKit();
  const { asOf } = usePortal();
  const { ranking, setRanking } = useEmployers();
  return (
    <div data-district={pack.district.id}>
      <Section title={`${say(pack.district.name)} · ${say(scheme.name)}`}>
        <Stack gap="l">
          <ValidityBar
            validity={pack.validity}
            status={validityOn(pack.validity, asOf)}
            asOf={asOf}
          />
          <Stack>
            <CitedList items={[{ id: 'whole', words: scheme.words, citation: scheme.citation }]} />
            {scheme.interpretation ? <Interpretation words={scheme.interpretation} /> : null}
            <p>
              <Link href={programmeHref(scheme.programme)}>{t('rankingProgramme')}</Link>
            </p>
          </Stack>
          <CohortRanking
            scheme={scheme}
            state={ranking}
            onChange={setRanking}
            unit={t('rankingUnit')}
          >
            <PointsFile onList={(text) => setRanking({ ...ranking, text })} />
          </CohortRanking>
        </Stack>
      </Section>
    </div>
  );
}
