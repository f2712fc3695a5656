import {
  blankRanking,
  CohortRanking,
  FactForm,
  NotOpenNotice,
  scoreDrafts,
  useDistrictPage,
  useKept,
  useRemoveLine,
  withChange,
} from '@portal/district-kit';
import type { Pack, PointsScheme } from '@portal/rules-core';
import {
  CitedList,
  Interpretation,
  Notice,
  PageHeading,
  PointsForm,
  Section,
  Stack,
  ToolLayout,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { blankLines, withBlank } from './draft-lines.ts';
import { scoreRows } from './score-rows.ts';
import { ScoreView } from './score-view.tsx';

function schemeOf(pack: Pack): PointsScheme {
  const [scheme] = pack.points;
  if (!scheme)
    throw new Error(
      `The pack of "${pack.district.id}" has no points scheme; publish the pages and the pack together.`,
    );
  return scheme;
}

/** Points item by item with a live score, and the yearly ranking of a group. */
export default function PointsPage() {
  const page = useDistrictPage();
  const { pack, profile, locale } = page;
  const say = useText();
  const scheme = schemeOf(pack);
  const [lines, setLines] = useKept('points-lines', () => blankLines(scheme));
  const removeLine = useRemoveLine(lines, setLines);
  const [ranking, setRanking] = useKept('ranking', () => blankRanking);
  const groups = profile[scheme.direct.fact];
  const draft = scoreDrafts(scheme, lines.items, Array.isArray(groups) ? groups : []);
  const { score, gaps } = draft;
  const rows = scoreRows(scheme, lines.items, draft, locale, say);
  const short = Math.round((scheme.registration.least - score.registrationPoints) * 100) / 100;
  const bar = score.vetoed
    ? say('pointsBarVetoed')
    : say('pointsBar', {
        total: score.total ?? 0,
        state: score.registered ? say('pointsBarYes') : say('pointsBarNo', { points: short }),
      });
  return (
    <Stack gap="xl">
      <PageHeading title={say('pointsTitle')} lead={say('pointsLead')}>
        <NotOpenNotice page={page} validity={pack.validity} />
        {scheme.itemsStated ? null : (
          <Notice kind="warning" title={say('pointsTableMissing')}>
            {say('pointsTableMissingBody')}
          </Notice>
        )}
      </PageHeading>
      <ToolLayout
        form={
          <Section title={say('pointsEntry')} lead={say('pointsEntryLead')}>
            <PointsForm
              scheme={scheme}
              lines={lines.items}
              gaps={gaps}
              onAdd={(section) => setLines(withBlank(lines, section))}
              onRemove={removeLine}
              onChange={(key, change) => setLines(withChange(lines, key, change))}
            />
            <FactForm facts={[scheme.direct.fact]} />
          </Section>
        }
        resultLabel={say('pointsScore')}
        result={
          <Section title={say('pointsScore')}>
            <ScoreView scheme={scheme} draft={draft} rows={rows} />
          </Section>
        }
        bar={bar}
      />
      <Section title={say('pointsRules')}>
        <Stack>
          <CitedList
            items={[
              { id: 'whole', words: scheme.words, citation: scheme.citation },
              ...scheme.alternatives.map(({ words, citation }) => ({ words, citation })),
              ...scheme.direct.groups,
            ]}
          />
          {scheme.interpretation ? <Interpretation words={scheme.interpretation} /> : null}
        </Stack>
      </Section>
      <Section title={say('rankTitle')} lead={say('rankLead')}>
        <CohortRanking
          scheme={scheme}
          state={ranking}
          onChange={setRanking}
          unit={say('pointsUnit')}
        />
      </Section>
    </Stack>
  );
}
