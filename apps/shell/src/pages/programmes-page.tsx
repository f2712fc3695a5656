import {
  Button,
  Cluster,
  Container,
  ErrorState,
  Later,
  PageHeading,
  Pagination,
  pageFrom,
  SearchField,
  Section,
  SmallTitle,
  Stack,
  useAfterPause,
  VisuallyHidden,
} from '@portal/ui-kit';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useIsLoading, usePacks } from '../layout/districts.ts';
import { paths } from '../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../layout/unavailable-districts.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { usePortal } from '../portal-context.tsx';
import { FoundIndicators, StraightTo } from '../search/beside.tsx';
import { FilterPanel } from '../search/filter-panel.tsx';
import {
  countsOf,
  filterFrom,
  type ListFilter,
  NO_FILTER,
  narrowsNothing,
  searchOf,
} from '../search/filters.ts';
import { findRecords } from '../search/find-records.ts';
import { NothingFound } from '../search/nothing-found.tsx';
import { RecordList } from '../search/record-list.tsx';
import { recordsIn } from '../search/records.ts';
import { useSearchText } from '../search/text/index.ts';
import { useSearch } from '../search/use-search.ts';
import { useText } from '../text/use-text.ts';
import styles from './programmes-page.module.css';

/** As many as are looked through before one narrows the list instead; fills two and three columns alike. */
const ON_A_PAGE = 24;

/** All programmes and services of all districts, narrowed and turned to the page that stands in the address. */
export function ProgrammesPage() {
  const t = useText();
  const say = useSearchText();
  const { asOf } = usePortal();
  const packs = usePacks();
  const loading = useIsLoading();
  const [filter, setFilter] = useAddressFilter();
  const records = useMemo(() => recordsIn(packs, asOf), [packs, asOf]);
  // The list follows the typing when the browser has time for it; the field never waits.
  const shown = useDeferredValue(filter);
  const search = useSearch(filter.text !== '');
  const answer = useMemo(
    () =>
      shown.text === '' || search.status !== 'ready' ? undefined : search.engine.answer(shown.text),
    [shown.text, search],
  );
  const hasText = shown.text !== '';
  const awaiting = loading || (hasText && search.status === 'waiting');
  const found = findRecords(awaiting && hasText ? [] : records, answer, shown);
  const total = found.current.length + found.ended.length;
  const beside = found.pages.length + found.indicators.length + found.clauses.length;
  const pages = Math.ceil(total / ON_A_PAGE);
  const page = pageFrom(new URLSearchParams(useLocation().search).get('page'), pages);
  const from = (page - 1) * ON_A_PAGE;
  const current = found.current.slice(from, from + ON_A_PAGE);
  // What can be applied for fills the first pages, what has ended the last ones.
  const ended = found.ended.slice(
    Math.max(0, from - found.current.length),
    Math.max(0, from + ON_A_PAGE - found.current.length),
  );
  const start = useStartOfPage(page, searchOf(filter));
  const counted = t('listCount', { count: total });
  const heard = useAfterPause(awaiting ? '' : say('counted', { count: total + beside }));
  usePageTitle(pages > 1 && page > 1 ? t('listTitlePage', { page, pages }) : t('listTitle'));

  return (
    <Container>
      <Stack gap="l">
        <PageHeading title={t('listTitle')} lead={t('listLead')} />
        <UnavailableDistricts />
        <TextFilter text={filter.text} onText={(text) => setFilter({ ...filter, text })} />
        <VisuallyHidden>
          <span role="status">{heard}</span>
        </VisuallyHidden>
        {hasText && search.status === 'failed' ? (
          <ErrorState title={say('failedTitle')} onRetry={search.retry}>
            {say('failedBody')}
          </ErrorState>
        ) : null}
        <div className={styles.columns}>
          <FilterPanel
            filter={filter}
            counts={countsOf(found.byText, filter)}
            onChange={setFilter}
          />
          <div className={styles.found}>
            <Cluster>
              <SmallTitle as="div">
                <span ref={start} tabIndex={-1}>
                  {/* Nothing is counted before it is there; its line is. */}
                  {awaiting && total === 0
                    ? '\u00a0'
                    : pages < 2
                      ? counted
                      : t('listShown', {
                          counted,
                          from: from + 1,
                          to: Math.min(from + ON_A_PAGE, total),
                        })}
                </span>
              </SmallTitle>
              {narrowsNothing(filter) ? null : (
                <Button kind="plain" onClick={() => setFilter(NO_FILTER)}>
                  {t('listClear')}
                </Button>
              )}
            </Cluster>
            {total + beside === 0 && !awaiting ? (
              <NothingFound
                hasText={hasText && found.byText.length === 0}
                near={answer?.near ?? []}
                onClear={() => setFilter(NO_FILTER)}
              />
            ) : null}
            {page === 1 ? <StraightTo found={found} /> : null}
            {current.length > 0 ? (
              <Section title={t('listCurrent', { count: found.current.length })}>
                <RecordList records={current} hits={found.hits} />
              </Section>
            ) : null}
            <Later>
              {ended.length > 0 ? (
                <Section
                  title={t('listEnded', { count: found.ended.length })}
                  lead={t('listEndedMeans')}
                >
                  <RecordList records={ended} hits={found.hits} />
                </Section>
              ) : null}
              {page >= pages ? <FoundIndicators found={found} /> : null}
              {awaiting ? <AwaitingData /> : null}
              <Pagination
                page={page}
                pages={pages}
                hrefOf={(n) => `${paths.programmes}${searchOf(filter, n)}`}
              />
            </Later>
          </div>
        </div>
      </Stack>
    </Container>
  );
}

/**
 * Where a page of the list begins: the reader who has turned it goes on there, and hears which one it is. Not the
 * reader who narrows the list: that leads to its first page too, but they are still at the filters.
 * @param narrowed the filter as a query
 */
function useStartOfPage(page: number, narrowed: string) {
  const start = useRef<HTMLSpanElement>(null);
  const last = useRef({ page, narrowed });
  useEffect(() => {
    const before = last.current;
    last.current = { page, narrowed };
    if (before.page === page || before.narrowed !== narrowed) return;
    start.current?.focus({ preventScroll: true });
    start.current?.scrollIntoView({ block: 'start' });
  }, [page, narrowed]);
  return start;
}

/**
 * The filter in the address. A change takes the place of the entry, and leads to the first page: “back” leaves the
 * list, not one filter.
 */
function useAddressFilter(): [ListFilter, (filter: ListFilter) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = useMemo(() => filterFrom(new URLSearchParams(search)), [search]);
  return [filter, (next) => navigate(`${paths.programmes}${searchOf(next)}`, { replace: true })];
}

/** Keeps the text as typed, spaces and all, while the address holds it trimmed. */
function TextFilter({ text, onText }: { text: string; onText: (text: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    setTyped((before) => (before.trim() === text ? before : text));
  }, [text]);
  return (
    <SearchField
      label={t('listText')}
      placeholder={t('searchPlaceholder')}
      name="text"
      value={typed}
      onChange={(value) => {
        setTyped(value);
        if (value.trim() !== text) onText(value.trim());
      }}
      onSearch={(value) => onText(value.trim())}
    />
  );
}
