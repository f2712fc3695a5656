import { Audience, Need, ValidityStatus } from '@portal/rules-core';
import {
  audienceText,
  CheckboxGroup,
  FilterPanel as KitFilterPanel,
  needText,
  Stack,
  useKit,
  validityText,
} from '@portal/ui-kit';
import { useDistrictData, useIsLoading } from '../layout/districts.ts';
import { useText } from '../text/use-text.ts';
import type { ShellTextKey } from '../text/zh.ts';
import { FACET_VALUES, FACETS, type Facet, type FacetCounts, type ListFilter } from './filters.ts';

const LABELS: Readonly<Record<Facet, ShellTextKey>> = {
  district: 'facetDistrict',
  kind: 'facetKind',
  audience: 'facetAudience',
  need: 'facetNeed',
  validity: 'facetValidity',
};

export interface FilterPanelProps {
  filter: ListFilter;
  counts: FacetCounts;
  onChange: (filter: ListFilter) => void;
}

/** The facets of a list, each value with how many it would show. On a phone they unfold. */
export function FilterPanel({ filter, counts, onChange }: FilterPanelProps) {
  const t = useText();
  const name = useValueName();
  const districts = useDistrictData();
  const loading = useIsLoading();
  const chosen = FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);
  const valuesOf = (facet: Facet): readonly string[] =>
    facet === 'district' ? districts.map((district) => district.id) : FACET_VALUES[facet];

  return (
    <KitFilterPanel
      label={t('filters')}
      toggle={chosen > 0 ? t('filtersChosen', { count: chosen }) : undefined}
    >
      <Stack gap="l">
        {FACETS.map((facet) => {
          const choices = valuesOf(facet)
            .map((value) => ({ value, count: counts[facet].get(value) ?? 0 }))
            // While some are on their way each value keeps its place, and is not counted.
            .filter(({ value, count }) => loading || count > 0 || filter[facet].includes(value));
          return choices.length === 0 ? null : (
            <CheckboxGroup
              key={facet}
              label={t(LABELS[facet])}
              hint=""
              choices={choices.map(({ value, count }) => ({
                value,
                label: loading
                  ? name(facet, value)
                  : t('facetValue', { name: name(facet, value), count }),
              }))}
              value={filter[facet]}
              onChange={(values) => onChange({ ...filter, [facet]: values ?? [] })}
            />
          );
        })}
      </Stack>
    </KitFilterPanel>
  );
}

/** The word for a value of a facet. */
function useValueName(): (facet: Facet, value: string) => string {
  const t = useText();
  const { locale, say } = useKit();
  const districts = useDistrictData();
  return (facet, value) => {
    switch (facet) {
      case 'district': {
        const found = districts.find((district) => district.id === value);
        return found ? say(found.name) : value;
      }
      case 'kind':
        return t(value === 'service' ? 'kindService' : 'kindProgramme');
      case 'audience':
        return audienceText(Audience.parse(value), locale);
      case 'need':
        return needText(Need.parse(value), locale);
      case 'validity':
        return validityText(ValidityStatus.parse(value), locale);
    }
  };
}
