import { Need } from '@portal/rules-core';
import {
  Button,
  CheckboxGroup,
  Disclosure,
  needText,
  RadioGroup,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { ROLES } from '../check/scope.ts';
import { useDistrictData } from '../layout/districts.ts';
import { useText } from '../text/use-text.ts';
import type { CompareFilter } from './compare-filter.ts';
import styles from './compare-filters.module.css';

const EVERYTHING = 'all';

export interface CompareFiltersProps {
  filter: CompareFilter;
  /** The needs to choose from. */
  needs: readonly Need[];
  onChange: (filter: CompareFilter) => void;
}

/** Which needs, which districts, for whom: each acts at once. Every district of the portal, those that are down too. */
export function CompareFilters({ filter, needs, onChange }: CompareFiltersProps) {
  const t = useText();
  const { locale, say } = useKit();
  const districts = useDistrictData();
  const count = filter.needs.length + filter.districts.length + (filter.role ? 1 : 0);
  const toNeeds = (values: readonly string[] | null): readonly Need[] =>
    Need.options.filter((need) => values?.includes(need));
  return (
    <div className={styles.filters}>
      <Disclosure summary={count === 0 ? t('compareFilters') : t('filtersChosen', { count })}>
        <Stack>
          <div className={styles.fields}>
            <CheckboxGroup
              label={t('facetNeed')}
              hint={t('compareNeedHint')}
              choices={needs.map((need) => ({ value: need, label: needText(need, locale) }))}
              value={filter.needs}
              onChange={(values) => onChange({ ...filter, needs: toNeeds(values) })}
            />
            <CheckboxGroup
              label={t('facetDistrict')}
              hint={t('scopeDistrictsHint')}
              choices={districts.map(({ id, name }) => ({ value: id, label: say(name) }))}
              value={filter.districts}
              onChange={(values) => onChange({ ...filter, districts: values ?? [] })}
            />
            <RadioGroup
              label={t('scopeRole')}
              choices={[
                ...ROLES.map((role) => ({ value: role, label: t(`role_${role}`) })),
                { value: EVERYTHING, label: t('role_all') },
              ]}
              value={filter.role ?? EVERYTHING}
              onChange={(value) =>
                onChange({ ...filter, role: ROLES.find((role) => role === value) ?? null })
              }
            />
          </div>
          {count === 0 ? null : (
            <div>
              <Button
                kind="plain"
                onClick={() => onChange({ needs: [], districts: [], role: null })}
              >
                {t('listClear')}
              </Button>
            </div>
          )}
        </Stack>
      </Disclosure>
    </div>
  );
}
