import { AmountView, DataTable, headlineOf, useKit, VerdictTag } from '@portal/ui-kit';
import type { Entry } from '../../results/group.ts';
import { useKeepText } from '../text/index.ts';
import { useClassWords } from './programme-part.tsx';

/** A district at a glance: each programme with its finding and its largest amount. */
export function OverviewTable({
  district,
  entries,
}: {
  district: string;
  entries: readonly Entry[];
}) {
  const t = useKeepText();
  const { say } = useKit();
  if (entries.length === 0) return null;
  return (
    <DataTable<Entry>
      caption={t('sheetOverview', { district })}
      rows={entries}
      rowKey={({ programme }) => programme.id}
      columns={[
        {
          id: 'programme',
          header: t('sheetColumnProgramme'),
          cell: ({ programme }) => say(programme.name),
        },
        { id: 'finding', header: t('sheetColumnFinding'), cell: (entry) => <Finding {...entry} /> },
        { id: 'amount', header: t('sheetColumnAmount'), cell: (entry) => <Amount {...entry} /> },
      ]}
    />
  );
}

function Finding({ result }: Entry) {
  const words = useClassWords(result);
  return (
    <>
      <VerdictTag verdict={result.verdict} />
      {words === null ? null : <p>{words}</p>}
    </>
  );
}

/** The largest amount with its name, and how many benefits there are beside it. */
function Amount({ result }: Entry) {
  const t = useKeepText();
  const { say } = useKit();
  const headline = headlineOf(result.benefits);
  if (!headline) return null;
  return (
    <>
      <AmountView amount={headline} />
      <p>
        {result.benefits.length > 1
          ? t('sheetAmountAndMore', { name: say(headline.name), count: result.benefits.length - 1 })
          : say(headline.name)}
      </p>
    </>
  );
}
