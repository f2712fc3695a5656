import { columnLetters } from '@portal/rules-core/batch';
import { DataTable, formatNumber, List, Stack, useKit } from '@portal/ui-kit';
import { useCallback, useState } from 'react';
import { useEmployers, useRoster } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';
import type { ProblemLine, ProblemsPage, RosterSummary } from '../engine/protocol.ts';
import { Pages } from './pages.tsx';
import { personName } from './people-list.tsx';
import { useAsked } from './use-asked.ts';

const ON_A_PAGE = 50;

/** What could not be read, by row and column, with what is expected. */
export function ProblemList({ summary }: { summary: RosterSummary }) {
  const t = useEmployerText();
  const { roster } = useEmployers();
  const { version } = useRoster();
  const [page, setPage] = useState(1);
  const ask = useCallback(
    (): Promise<ProblemsPage & { version: number }> =>
      roster.problems((page - 1) * ON_A_PAGE, ON_A_PAGE).then((answer) => ({ ...answer, version })),
    [roster, version, page],
  );
  const answer = useAsked(ask);
  if (summary.problems === 0) return <p>{t('problemsNone')}</p>;
  return (
    <Stack>
      <p>{t('problemsLead', { count: summary.problems })}</p>
      <List kind="bullets">
        {summary.problemColumns.slice(0, 10).map(({ column, heading, count }) => (
          <li key={column}>
            {t('problemsInColumn', { column: heading || columnLetters(column), count })}
          </li>
        ))}
      </List>
      {answer ? <Lines lines={answer.lines} /> : null}
      <Pages
        page={page}
        pages={Math.ceil((answer?.total ?? 0) / ON_A_PAGE)}
        label={t('problemsPages')}
        onPage={setPage}
      />
    </Stack>
  );
}

function Lines({ lines }: { lines: readonly ProblemLine[] }) {
  const t = useEmployerText();
  const { locale, say } = useKit();
  return (
    <DataTable
      caption={t('tabProblems')}
      captionHidden
      rows={lines}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          id: 'row',
          header: t('problemRow'),
          cell: ({ number, identities }) =>
            [formatNumber(number, locale), personName(identities)].filter(Boolean).join(' · '),
        },
        {
          id: 'problems',
          header: t('problemWhat'),
          cell: ({ problems }) => (
            <List>
              {problems.map(({ column, heading, found, expected }) => (
                <li key={column}>
                  {t('problemAt', {
                    column: columnLetters(column),
                    heading,
                    found,
                    expected: say(expected),
                  })}
                </li>
              ))}
            </List>
          ),
        },
      ]}
    />
  );
}
