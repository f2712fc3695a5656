import {
  Button,
  Cluster,
  Container,
  EmptyState,
  PageHeading,
  SearchField,
  Section,
  SmallTitle,
  Stack,
} from '@portal/ui-kit';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useIsLoading, usePacks } from '../layout/districts.ts';
import { paths } from '../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../layout/unavailable-districts.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { usePortal } from '../portal-context.tsx';
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
import { createSearch } from '../search/portal-search.ts';
import { RecordList } from '../search/record-list.tsx';
import { recordsIn } from '../search/records.ts';
import { useText } from '../text/use-text.ts';
import styles from './programmes-page.module.css';

/** All programmes and services of all districts, narrowed by what stands in the address. */
export function ProgrammesPage() {
  const t = useText();
  const { asOf } = usePortal();
  const packs = usePacks();
  const loading = useIsLoading();
  const [filter, setFilter] = useAddressFilter();
  const records = useMemo(() => recordsIn(packs, asOf), [packs, asOf]);
  const search = useMemo(() => createSearch(records), [records]);
  const found = findRecords(records, search, filter);
  const total = found.current.length + found.ended.length;
  usePageTitle(t('listTitle'));

  return (
    <Container>
      <Stack gap="l">
        <PageHeading title={t('listTitle')} lead={t('listLead')} />
        <UnavailableDistricts />
        <TextFilter text={filter.text} onText={(text) => setFilter({ ...filter, text })} />
        <div className={styles.columns}>
          <FilterPanel
            filter={filter}
            counts={countsOf(found.byText, filter)}
            onChange={setFilter}
          />
          <div className={styles.found}>
            <Cluster>
              <SmallTitle as="div">
                <span role="status">{t('listCount', { count: total })}</span>
              </SmallTitle>
              {narrowsNothing(filter) ? null : (
                <Button kind="plain" onClick={() => setFilter(NO_FILTER)}>
                  {t('listClear')}
                </Button>
              )}
            </Cluster>
            {loading ? <AwaitingData /> : null}
            {total === 0 && !loading ? (
              <EmptyState
                title={t('listEmpty')}
                actions={<Button onClick={() => setFilter(NO_FILTER)}>{t('listClear')}</Button>}
              >
                <p>{t('listEmptyWhy')}</p>
              </EmptyState>
            ) : null}
            {found.current.length > 0 ? (
              <Section title={t('listCurrent', { count: found.current.length })}>
                <RecordList records={found.current} key={searchOf(filter)} />
              </Section>
            ) : null}
            {found.ended.length > 0 ? (
              <Section
                title={t('listEnded', { count: found.ended.length })}
                lead={t('listEndedMeans')}
              >
                <RecordList records={found.ended} key={searchOf(filter)} />
              </Section>
            ) : null}
          </div>
        </div>
      </Stack>
    </Container>
  );
}

/** The filter in the address. A change takes the place of the entry: “back” leaves the list, not one filter. */
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
