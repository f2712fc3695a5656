import type { Locale } from '../../schema/text.ts';
import { VERDICTS } from '../../vocabulary.ts';
import type { Batch, VerdictCounts } from '../evaluate/batch.ts';

const VERDICT_IDS = ['eligible', 'needsInfo', 'discretionary', 'notEligible'] as const;

/** Totals per programme as rows of text, the headings first. */
export function totalsTable(
  batch: Pick<Batch, 'programmes'>,
  counts: readonly Readonly<VerdictCounts>[],
  locale: Locale,
): string[][] {
  const zh = locale === 'zh';
  return [
    [
      ...(zh ? ['区', '项目编号', '项目'] : ['District', 'Programme id', 'Programme']),
      ...VERDICT_IDS.map((id) => VERDICTS[id][locale]),
    ],
    ...batch.programmes.map(({ pack, programme }, index) => [
      pack.district.name[locale],
      programme.id,
      programme.name[locale],
      ...VERDICT_IDS.map((id) => String(counts[index]?.[id] ?? 0)),
    ]),
  ];
}
