import { StillMatters } from '@portal/district-kit';
import type { Locale, ProgrammeResult } from '@portal/rules-core';
import {
  DataTable,
  formatDate,
  formatFen,
  KeyFigure,
  Notice,
  SmallTitle,
  SoftText,
  useKit,
  VerdictPanel,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { type Certificates, sumOf } from './certificates.ts';

interface FeeResultProps {
  /** Of the reimbursement alone. */
  result: ProgrammeResult;
  lines: Certificates;
  /** The day it is reckoned for. */
  asOf: string;
  /** The last day of a plan that has ended. */
  endedOn: string | undefined;
}

/** Whether the fees are reimbursed, how much that is, and what would still change it. */
export function FeeResult({ result, lines, asOf, endedOn }: FeeResultProps) {
  const { locale, say: words } = useKit();
  const say = useText();
  const { known, open } = sumOf(lines);
  const [benefit] = result.verdict === 'notEligible' ? [] : result.benefits;
  return (
    <VerdictPanel result={result} asOf={asOf}>
      {endedOn === undefined ? null : (
        <Notice kind="warning">{say('feeEnded', { date: formatDate(endedOn, locale) })}</Notice>
      )}
      {benefit ? <KeyFigure name={words(benefit.name)} amount={benefit} /> : null}
      {open > 0 ? (
        <SoftText>{say('feeOpen', { count: open, sum: formatFen(known, locale) })}</SoftText>
      ) : null}
      <FeeTable lines={lines} />
      {result.missing.length > 0 ? (
        <>
          <SmallTitle>{say('feeStill')}</SmallTitle>
          <StillMatters facts={result.missing} />
        </>
      ) : null}
    </VerdictPanel>
  );
}

/** The sum, certificate by certificate; one alone is its own sum. */
function FeeTable({ lines }: { lines: Certificates }) {
  const { locale } = useKit();
  const say = useText();
  const { known, open } = sumOf(lines);
  const entered = lines.items.filter(({ name, fee }) => fee !== null || name.trim() !== '');
  if (entered.length < 2) return null;
  const rows = entered.map(({ key, name, fee }, index) => ({
    key,
    name: name.trim() || say('feeUnnamed', { number: index + 1 }),
    fee: fee === null ? say('feeUnknown') : formatFen(fee, locale),
  }));
  const total = { key: 'total', name: say('feeTotal'), fee: formatFen(known, locale) };
  return (
    <DataTable
      caption={say('feeTable')}
      rows={open > 0 ? rows : [...rows, total]}
      rowKey={({ key }) => key}
      columns={[
        { id: 'name', header: say('feeName'), cell: ({ name }) => name },
        { id: 'fee', header: say('feeSum'), cell: ({ fee }) => fee, numeric: true },
      ]}
    />
  );
}

/** The result in a line. */
export function barOf(
  { verdict, benefits: [benefit] }: ProgrammeResult,
  locale: Locale,
  say: ReturnType<typeof useText>,
): string {
  if (verdict === 'notEligible') return say('feeBarNo');
  if (!benefit || benefit.most === null) return say('feeBarUnknown');
  return say(verdict === 'eligible' ? 'feeBarSum' : 'feeBarUpTo', {
    amount: formatFen(benefit.most, locale),
  });
}
