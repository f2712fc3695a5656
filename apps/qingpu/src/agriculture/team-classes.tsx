import { useDistrictPage } from '@portal/district-kit';
import type { Programme, ProgrammeClass } from '@portal/rules-core';
import { AmountView, CitationRef, type Column, DataTable, formatFen } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { leastOf } from './thresholds.ts';

/** The classes of teams: what each takes and what each brings. */
export function TeamClasses({ programme }: { programme: Programme }) {
  const { locale } = useDistrictPage();
  const say = useText();
  const least = (entry: ProgrammeClass, fact: string): string | null => {
    const fen = leastOf(entry.criteria, fact);
    return fen === undefined ? null : say('agriAtLeast', { amount: formatFen(fen, locale) });
  };
  const benefits = new Map(
    programme.classes.flatMap((entry) => entry.benefits.map(({ id, name }) => [id, name] as const)),
  );
  const columns: [Column<ProgrammeClass>, ...Column<ProgrammeClass>[]] = [
    { id: 'class', header: say('agriClass'), cell: (entry) => entry.name[locale] },
    {
      id: 'capital',
      header: say('agriCapital'),
      cell: (entry) => least(entry, 'employer.registeredCapital'),
    },
    {
      id: 'output',
      header: say('agriOutput'),
      cell: (entry) => least(entry, 'employer.annualOutput'),
    },
    ...[...benefits].map(([id, name]) => ({
      id,
      header: name[locale],
      cell: (entry: ProgrammeClass) => {
        const benefit = entry.benefits.find((each) => each.id === id);
        return benefit ? <AmountView amount={benefit.amount} /> : null;
      },
    })),
    {
      id: 'citation',
      header: say('citation'),
      cell: (entry) => (
        <CitationRef
          citation={[
            ...new Set([...entry.citation, ...entry.benefits.flatMap(({ citation }) => citation)]),
          ]}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={say('agriClassesCaption')}
      captionHidden
      rows={programme.classes}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}
