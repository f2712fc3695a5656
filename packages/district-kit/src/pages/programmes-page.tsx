import {
  type Audience,
  evaluateProgrammes,
  type Need,
  type ValidityStatus,
} from '@portal/rules-core';
import {
  audienceText,
  Button,
  ButtonLink,
  Cluster,
  EmptyState,
  FilterBar,
  Link,
  List,
  needText,
  PageHeading,
  ProgrammeCard,
  Select,
  Stack,
  TextField,
  useFirst,
  validityText,
} from '@portal/ui-kit';
import { useState } from 'react';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import {
  type FilterOption,
  filterOptions,
  filterProgrammes,
  filtersToSearch,
  isNarrowed,
  type ProgrammeFilters,
  statusOf,
} from './filters.ts';
import { NotOpenNotice } from './not-open-notice.tsx';
import { hasAnswers, type PageContext } from './page-context.ts';

/** So many cards fill a screen. */
const FIRST = 6;

interface ProgrammesPageProps {
  page: PageContext;
  /** As they stand in the address. */
  filters: ProgrammeFilters;
  /** Puts others there. */
  onFilter: (filters: ProgrammeFilters) => void;
}

/** The district's programmes, narrowed by what stands in the address. */
export function ProgrammesPage({ page, filters, onFilter }: ProgrammesPageProps) {
  const { pack, locale, asOf, paths } = page;
  const say = pageText(locale);
  const title = say('listTitle', { district: pack.district.name[locale] });
  const found = filterProgrammes(pack, filters, asOf);
  const drawn = useFirst(found, FIRST);
  const narrowed = isNarrowed(filters);
  const verdicts = hasAnswers(page)
    ? evaluateProgrammes(pack, found, page.profile, { asOf }).map(({ result }) => result.verdict)
    : undefined;
  return (
    <DistrictFrame page={page} title={say('navProgrammes')} section={paths.programmes()}>
      <Stack>
        <PageHeading title={title} lead={say('listLead')}>
          <NotOpenNotice page={page} validity={pack.validity} />
        </PageHeading>
        <FilterForm page={page} filters={filters} onFilter={onFilter} />
        <Cluster gap="m">
          <p role="status">
            {say(narrowed ? 'listCountNarrowed' : 'listCount', {
              count: found.length,
              total: pack.programmes.length,
            })}
          </p>
          {narrowed ? <Link href={paths.programmes()}>{say('listClear')}</Link> : null}
        </Cluster>
        {found.length === 0 ? (
          <EmptyState
            title={say('listEmpty')}
            actions={<ButtonLink href={paths.programmes()}>{say('listClear')}</ButtonLink>}
          >
            <p>{say('listEmptyHelp')}</p>
          </EmptyState>
        ) : (
          <List kind="cards">
            {drawn.map((programme, index) => (
              <li key={programme.id}>
                <ProgrammeCard
                  programme={programme}
                  level={2}
                  href={paths.programme(programme.id)}
                  validity={statusOf(pack, programme, asOf)}
                  verdict={verdicts?.[index]}
                />
              </li>
            ))}
          </List>
        )}
      </Stack>
    </DistrictFrame>
  );
}

function FilterForm({ page, filters, onFilter }: ProgrammesPageProps) {
  const { pack, locale, asOf } = page;
  const say = pageText(locale);
  const [draft, setDraft] = useState(filters);
  const address = filtersToSearch(filters);
  const [followed, setFollowed] = useState(address);
  // Follows the address, as after “back”; anew by `key` would take the focus away from the form.
  if (followed !== address) {
    setFollowed(address);
    setDraft(filters);
  }
  const options = filterOptions(pack, filters, asOf);
  const choices = <Value extends string>(
    values: readonly FilterOption<Value>[],
    name: (value: Value) => string,
  ) =>
    values.map(({ value, count }) => ({
      value,
      label: say('listOption', { name: name(value), count }),
    }));
  const chosen = <Value extends string>(
    values: readonly FilterOption<Value>[],
    value: string | null,
  ): Value | undefined => values.find((option) => option.value === value)?.value;
  return (
    <FilterBar label={say('listFilters')} onSubmit={() => onFilter(draft)}>
      <TextField
        label={say('listSearch')}
        name="text"
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        autoComplete="off"
      />
      <Select
        label={say('listAudience')}
        name="audience"
        empty={say('listAny')}
        choices={choices<Audience>(options.audience, (value) => audienceText(value, locale))}
        value={draft.audience ?? null}
        onChange={(value) => setDraft({ ...draft, audience: chosen(options.audience, value) })}
      />
      <Select
        label={say('listNeed')}
        name="need"
        empty={say('listAny')}
        choices={choices<Need>(options.need, (value) => needText(value, locale))}
        value={draft.need ?? null}
        onChange={(value) => setDraft({ ...draft, need: chosen(options.need, value) })}
      />
      <Select
        label={say('listValidity')}
        name="validity"
        empty={say('listAny')}
        choices={choices<ValidityStatus>(options.validity, (value) => validityText(value, locale))}
        value={draft.validity ?? null}
        onChange={(value) => setDraft({ ...draft, validity: chosen(options.validity, value) })}
      />
      <Button type="submit">{say('listApply')}</Button>
    </FilterBar>
  );
}
