import {
  Button,
  type Column,
  DataTable,
  FilterBar,
  formatNumber,
  Select,
  SoftText,
  Stack,
  TextField,
  useKit,
  useSources,
  VerdictTag,
  verdictText,
} from '@portal/ui-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { VERDICTS } from '../../../results/group.ts';
import { useEmployers, useRoster } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';
import type { PeoplePage, PersonLine, RosterFilter, RosterSummary } from '../engine/protocol.ts';
import { Pages } from './pages.tsx';
import { useAsked } from './use-asked.ts';

/** Rows on a page: few enough to be laid out at once, whatever the roster holds. */
const ON_A_PAGE = 50;

export interface PeopleListProps {
  summary: RosterSummary;
  filter: RosterFilter;
  onFilter: (filter: RosterFilter) => void;
  /** Opens a person, by place. */
  onPerson: (index: number) => void;
  /** The person was led here from elsewhere on the page: the focus comes along. */
  arriving?: boolean;
}

/** The people, page by page, with what one looks for. */
export function PeopleList({
  summary,
  filter,
  onFilter,
  onPerson,
  arriving = false,
}: PeopleListProps) {
  const t = useEmployerText();
  const { locale } = useKit();
  const { roster } = useEmployers();
  const { version } = useRoster();
  const [page, setPage] = useState(1);
  const key = JSON.stringify([filter, version]);
  const [seen, setSeen] = useState(key);
  // Another filter, or other results, begin at the first page.
  if (seen !== key) {
    setSeen(key);
    setPage(1);
  }
  const ask = useCallback((): Promise<PeoplePage & { page: number }> => {
    const wanted: RosterFilter = JSON.parse(key)[0];
    return roster
      .people(wanted, (page - 1) * ON_A_PAGE, ON_A_PAGE)
      .then((answer) => ({ ...answer, page }));
  }, [roster, key, page]);
  const answer = useAsked(ask);
  const begin = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arriving) begin.current?.focus();
  }, [arriving]);
  const turn = useCallback((next: number) => {
    setPage(next);
    begin.current?.focus();
  }, []);
  const total = answer?.total ?? 0;
  const from = ((answer?.page ?? 1) - 1) * ON_A_PAGE;
  return (
    <Stack>
      <Filters summary={summary} filter={filter} onFilter={onFilter} />
      <div ref={begin} tabIndex={-1} role="status">
        <p>
          {total === 0
            ? t('peopleNone')
            : t('peopleCount', {
                total: formatNumber(total, locale),
                from: formatNumber(from + 1, locale),
                to: formatNumber(Math.min(total, from + ON_A_PAGE), locale),
              })}
        </p>
      </div>
      {answer && total > 0 ? (
        <People
          lines={answer.lines}
          onPerson={onPerson}
          byProgramme={filter.programme !== undefined}
        />
      ) : null}
      <Pages
        page={page}
        pages={Math.ceil(total / ON_A_PAGE)}
        label={t('peoplePages')}
        onPage={turn}
      />
    </Stack>
  );
}

function Filters({
  summary,
  filter,
  onFilter,
}: Pick<PeopleListProps, 'summary' | 'filter' | 'onFilter'>) {
  const t = useEmployerText();
  const { locale, say } = useKit();
  const { facts, districtName, named } = useSources();
  const [text, setText] = useState(filter.text ?? '');
  const districts = [...new Set(summary.programmes.map(({ id }) => id.split('/')[0] ?? ''))];
  const change = (next: Partial<RosterFilter>): void => onFilter(filled({ ...filter, ...next }));
  const nameOf = (id: string): string => {
    const name = named({ programme: id }).programme;
    return name ? say(name) : id;
  };
  const placeOf = (id: string): string => {
    const name = districtName(id);
    return name ? say(name) : id;
  };
  const programmes = summary.programmes.filter(
    ({ id }) => filter.district === undefined || id.startsWith(`${filter.district}/`),
  );
  return (
    <FilterBar label={t('filterLabel')} onSubmit={() => change({ text })}>
      <Select
        label={t('filterDistrict')}
        empty={t('filterAll')}
        choices={districts.map((value) => ({ value, label: placeOf(value) }))}
        value={filter.district ?? null}
        onChange={(district) => change({ district: district ?? undefined, programme: undefined })}
      />
      <Select
        label={t('filterProgramme')}
        empty={t('filterAll')}
        choices={programmes.map(({ id }) => ({
          value: id,
          label: t('filterProgrammeOf', {
            district: placeOf(id.split('/')[0] ?? ''),
            name: nameOf(id),
          }),
        }))}
        value={filter.programme ?? null}
        onChange={(programme) => change({ programme: programme ?? undefined })}
      />
      <Select
        label={t('filterVerdict')}
        empty={t('filterAll')}
        choices={VERDICTS.map((value) => ({ value, label: verdictText(value, locale) }))}
        value={filter.verdict ?? null}
        onChange={(value) => change({ verdict: VERDICTS.find((each) => each === value) })}
      />
      <Select
        label={t('filterMissing')}
        empty={t('filterAll')}
        choices={summary.missing.map(({ fact }) => {
          const known = facts.get(fact);
          return { value: fact, label: known ? say(known.label) : fact };
        })}
        value={filter.missing ?? null}
        onChange={(missing) => change({ missing: missing ?? undefined })}
      />
      {summary.identities.length > 0 ? (
        <TextField
          label={t('filterText')}
          value={text}
          autoComplete="off"
          onChange={(next) => {
            setText(next);
            change({ text: next });
          }}
        />
      ) : null}
      <Button
        onClick={() => {
          setText('');
          onFilter({});
        }}
      >
        {t('filterClear')}
      </Button>
    </FilterBar>
  );
}

/** Without what is not looked for, so that equal filters are equal. */
function filled(filter: RosterFilter): RosterFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function People({
  lines,
  onPerson,
  byProgramme,
}: {
  lines: readonly PersonLine[];
  onPerson: (index: number) => void;
  byProgramme: boolean;
}) {
  const t = useEmployerText();
  const { locale } = useKit();
  const figure = (verdict: keyof PersonLine['counts']): Column<PersonLine> => ({
    id: verdict,
    header: verdictText(verdict, locale),
    numeric: true,
    cell: ({ counts }) => formatNumber(counts[verdict], locale),
  });
  const who: Column<PersonLine> = {
    id: 'who',
    header: t('personWho'),
    cell: ({ index, number, identities }) => {
      const [first, ...others] = identities.filter((each) => each !== '');
      const row = t('personRow', { number });
      return (
        <>
          <Button kind="plain" onClick={() => onPerson(index)}>
            {first ?? row}
          </Button>
          {first === undefined ? null : (
            <SoftText as="span" figures>
              {[...others.slice(0, 2), row].join(' · ')}
            </SoftText>
          )}
        </>
      );
    },
  };
  const verdict: Column<PersonLine> = {
    id: 'verdict',
    header: t('filterVerdict'),
    cell: (line) => (line.verdict ? <VerdictTag verdict={line.verdict} /> : null),
  };
  return (
    <DataTable
      caption={t('tabPeople')}
      captionHidden
      rows={lines}
      rowKey={({ index }) => String(index)}
      columns={
        byProgramme
          ? [who, verdict]
          : [who, figure('eligible'), figure('discretionary'), figure('needsInfo')]
      }
    />
  );
}

/** How a person is called: by what the roster says of them. */
export function personName(identities: readonly string[]): string {
  return identities
    .filter((each) => each !== '')
    .slice(0, 3)
    .join(' · ');
}
