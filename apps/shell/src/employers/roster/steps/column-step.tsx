import type { Fact, Locale } from '@portal/rules-core';
import { type Column, type ColumnIssue, columnLetters } from '@portal/rules-core/batch';
import {
  Button,
  type Choice,
  DataTable,
  Disclosure,
  List,
  Notice,
  Section,
  Select,
  SoftText,
  Stack,
  Tag,
  useKit,
  useSources,
} from '@portal/ui-kit';
import { useMemo, useState } from 'react';
import { useEmployers, useRoster } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';
import type { MatchedRoster, OpenedRoster } from '../engine/protocol.ts';

/** More columns than this are shown only when asked for. */
const COLUMNS_AT_FIRST = 60;
/** What a select says for the two uses that are no fact. */
const IDENTITY = 'identity';
const UNREAD = 'unread';

/** What each column is taken for, with what stands in it, and the way to correct it. */
export function ColumnStep({ opened }: { opened: OpenedRoster }) {
  const t = useEmployerText();
  const { matched, summary } = useRoster();
  if (!matched) return null;
  const read = matched.columns.filter(({ use }) => use.kind === 'fact').length;
  return (
    <Section
      title={t('columnsTitle')}
      lead={t('columnsLead', { read, count: matched.columns.length, rows: opened.rows })}
    >
      <Stack>
        <Issues matched={matched} />
        {/* Looked through once, it makes room for the results. */}
        <Disclosure summary={t('columnsOpen')} open={summary === undefined}>
          <Columns matched={matched} />
        </Disclosure>
      </Stack>
    </Section>
  );
}

/** What keeps the roster from being evaluated first; then what is merely not read. */
function Issues({ matched: { issues, dates, columns } }: { matched: MatchedRoster }) {
  const t = useEmployerText();
  const { say } = useKit();
  const blocking = issues.filter(({ kind }) => kind !== 'unknown');
  const unknown = issues.filter(({ kind }) => kind === 'unknown');
  const undecided = dates.filter(({ order, open }) => order === undefined && open > 0);
  const nameOf = (column: number): string => columns[column]?.heading ?? columnLetters(column);
  return (
    <>
      {blocking.length > 0 ? (
        <Notice kind="error" title={t('columnsBlocking')} live>
          <Words issues={blocking} />
        </Notice>
      ) : null}
      {undecided.length > 0 ? (
        <Notice kind="warning" title={t('datesTitle')} live>
          <List kind="bullets">
            {undecided.map(({ column, open }) => (
              <li key={column}>{t('datesOpen', { column: nameOf(column), count: open })}</li>
            ))}
          </List>
        </Notice>
      ) : null}
      {dates.some(({ order }) => order === 'mixed') ? (
        <Notice kind="warning" title={t('datesMixedTitle')}>
          {t('datesMixed', {
            columns: dates
              .filter(({ order }) => order === 'mixed')
              .map(({ column }) => nameOf(column))
              .join(' · '),
          })}
        </Notice>
      ) : null}
      {unknown.length > 0 ? (
        <Disclosure summary={t('columnsUnknown', { count: unknown.length })}>
          <List kind="bullets">
            {unknown.slice(0, COLUMNS_AT_FIRST).map(({ columns: [column], words }) => (
              <li key={column}>{say(words)}</li>
            ))}
          </List>
        </Disclosure>
      ) : null}
    </>
  );
}

function Words({ issues }: { issues: readonly ColumnIssue[] }) {
  const { say } = useKit();
  return (
    <List kind="bullets">
      {issues.map(({ kind, columns, words }) => (
        <li key={`${kind} ${columns.join(' ')}`}>{say(words)}</li>
      ))}
    </List>
  );
}

function Columns({ matched }: { matched: MatchedRoster }) {
  const t = useEmployerText();
  const [all, setAll] = useState(false);
  const shown = all ? matched.columns : matched.columns.slice(0, COLUMNS_AT_FIRST);
  return (
    <Stack>
      <DataTable
        caption={t('columnsCaption')}
        rows={shown}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            id: 'heading',
            header: t('columnHeading'),
            cell: (column) => <Heading column={column} />,
          },
          {
            id: 'cells',
            header: t('columnCells'),
            cell: (column) => <Cells matched={matched} column={column} />,
          },
          {
            id: 'use',
            header: t('columnUse'),
            cell: (column) => <Use matched={matched} column={column} />,
          },
        ]}
      />
      {shown.length < matched.columns.length ? (
        <Button onClick={() => setAll(true)}>
          {t('columnsAll', { count: matched.columns.length })}
        </Button>
      ) : null}
    </Stack>
  );
}

function Heading({ column: { heading, index } }: { column: Column }) {
  const t = useEmployerText();
  return (
    <>
      <SoftText as="span">{columnLetters(index)} </SoftText>
      {heading === '' ? t('columnWithoutName', { number: index + 1 }) : heading}
    </>
  );
}

/** The first cells of a column; one that cannot be read says what is expected. */
function Cells({
  matched: { preview, problems },
  column: { index },
}: {
  matched: MatchedRoster;
  column: Column;
}) {
  const { say } = useKit();
  const t = useEmployerText();
  const wrong = problems.flatMap((row) => row.filter(({ column }) => column === index))[0];
  const said = preview.flatMap(({ cells }) => cells[index] || []).slice(0, 3);
  return (
    <>
      {said.length === 0 ? <SoftText>{t('columnEmpty')}</SoftText> : <p>{said.join(' · ')}</p>}
      {wrong ? (
        <>
          <Tag tone="caution">{t('columnWrong')}</Tag>
          <SoftText>
            {t('problemCell', { found: wrong.found, expected: say(wrong.expected) })}
          </SoftText>
        </>
      ) : null}
    </>
  );
}

/** What the column is taken for, and beside it what else has to be said: the unit, the order of day and month. */
function Use({ matched, column }: { matched: MatchedRoster; column: Column }) {
  const t = useEmployerText();
  const { say } = useKit();
  const { facts } = useSources();
  const { roster } = useEmployers();
  const { matching } = useRoster();
  const choices = useFactChoices();
  const { index, use, suggestion } = column;
  const value = use.kind === 'fact' ? use.fact : use.kind === 'identity' ? IDENTITY : UNREAD;
  const fact = use.kind === 'fact' ? facts.get(use.fact) : undefined;
  const suggested = suggestion ? facts.get(suggestion.fact) : undefined;
  return (
    <Stack gap="s">
      <Select
        label={t('columnUseOf', { column: column.heading || columnLetters(index) })}
        choices={choices}
        value={value}
        empty={t('columnByHeading')}
        onChange={(next) => roster.choose(index, next === UNREAD ? null : (next ?? undefined))}
      />
      {suggested ? (
        <Button kind="plain" onClick={() => roster.choose(index, suggested.id)}>
          {t('columnSuggestion', { fact: say(suggested.label) })}
        </Button>
      ) : null}
      {fact?.type.kind === 'money' ? (
        <Select
          label={t('unitLabel')}
          choices={[
            { value: 'yuan', label: t('unitYuan') },
            { value: 'wan', label: t('unitWan') },
          ]}
          empty={t('unitByCell')}
          value={matching.units.find(([each]) => each === index)?.[1] ?? column.unit ?? null}
          onChange={(unit) =>
            roster.chooseUnit(index, unit === 'yuan' || unit === 'wan' ? unit : null)
          }
        />
      ) : null}
      <DateOrderOf matched={matched} index={index} />
    </Stack>
  );
}

/** Day or month first: asked where the file leaves it open. */
function DateOrderOf({ matched, index }: { matched: MatchedRoster; index: number }) {
  const t = useEmployerText();
  const { roster } = useEmployers();
  const { matching } = useRoster();
  const found = matched.dates.find(({ column }) => column === index);
  const chosen = matching.dateOrders.find(([each]) => each === index)?.[1];
  if (!found || (found.open === 0 && chosen === undefined)) return null;
  const known = found.order === 'mixed' ? undefined : found.order;
  return (
    <Select
      label={t('dateOrderLabel')}
      choices={[
        { value: 'dayFirst', label: t('dateDayFirst') },
        { value: 'monthFirst', label: t('dateMonthFirst') },
      ]}
      value={chosen ?? known ?? null}
      onChange={(order) =>
        roster.chooseDateOrder(index, order === 'dayFirst' || order === 'monthFirst' ? order : null)
      }
    />
  );
}

function useFactChoices(): readonly Choice[] {
  const t = useEmployerText();
  const { locale } = useKit();
  const { facts } = useSources();
  return useMemo(
    () => [
      { value: UNREAD, label: t('useUnread') },
      { value: IDENTITY, label: t('useIdentity') },
      ...[...facts.values()].map((fact) => ({ value: fact.id, label: labelOf(fact, locale) })),
    ],
    [facts, locale, t],
  );
}

function labelOf({ label }: Fact, locale: Locale): string {
  return label[locale];
}
