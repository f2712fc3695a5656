import type { Verdict } from '@portal/rules-core';
import {
  Button,
  type Column,
  DataTable,
  formatNumber,
  Link,
  SoftText,
  useKit,
  useSources,
  verdictText,
} from '@portal/ui-kit';
import { programmeHref } from '../../../layout/paths.ts';
import { VERDICTS } from '../../../results/group.ts';
import { useEmployerText } from '../../text/index.ts';
import type { RosterFilter, RosterSummary } from '../engine/protocol.ts';

type Total = RosterSummary['programmes'][number];

/** For each programme how many people have which verdict; a figure leads to the people behind it. */
export function ProgrammeTotals({
  summary,
  onLook,
}: {
  summary: RosterSummary;
  onLook: (filter: RosterFilter) => void;
}) {
  const t = useEmployerText();
  const { locale, say } = useKit();
  const { districtName, named } = useSources();
  const nameOf = (id: string): string => {
    const name = named({ programme: id }).programme;
    return name ? say(name) : id;
  };
  const placeOf = (id: string): string => {
    const name = districtName(id.split('/')[0] ?? '');
    return name ? say(name) : '';
  };
  const figure = (verdict: Verdict): Column<Total> => ({
    id: verdict,
    header: verdictText(verdict, locale),
    numeric: true,
    cell: ({ id, counts }) =>
      counts[verdict] === 0 ? (
        '0'
      ) : (
        <Button
          kind="plain"
          aria-label={t('totalsLook', {
            count: counts[verdict],
            verdict: verdictText(verdict, locale),
            programme: nameOf(id),
          })}
          onClick={() => onLook({ programme: id, verdict })}
        >
          {formatNumber(counts[verdict], locale)}
        </Button>
      ),
  });
  return (
    <DataTable
      caption={t('tabProgrammes')}
      captionHidden
      rows={[...summary.programmes].sort((a, b) => reach(b) - reach(a))}
      rowKey={({ id }) => id}
      empty={<p>{t('resultsNoProgrammes')}</p>}
      columns={[
        {
          id: 'programme',
          header: t('filterProgramme'),
          cell: ({ id }) => (
            <>
              <Link href={programmeHref(id)}>{nameOf(id)}</Link>{' '}
              <SoftText as="span">{placeOf(id)}</SoftText>
            </>
          ),
        },
        ...VERDICTS.map(figure),
      ]}
    />
  );
}

/** Programmes that reach somebody stand first. */
function reach({ counts }: Total): number {
  return counts.eligible * 1e9 + counts.discretionary * 1e4 + counts.needsInfo;
}
