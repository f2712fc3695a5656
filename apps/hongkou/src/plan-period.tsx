import { useDistrictPage } from '@portal/district-kit';
import type { Validity } from '@portal/rules-core';
import { RadioGroup, ScreenOnly, SoftText, TimeLine } from '@portal/ui-kit';
import { useText } from './text/use-text.ts';

/** The plan period and where the day that is read falls. */
export function PlanPeriod() {
  const { pack, locale, asOf, paths } = useDistrictPage();
  const say = useText();
  return (
    <TimeLine
      caption={say('periodCaption')}
      asOf={asOf}
      rows={[
        {
          id: pack.district.id,
          name: pack.document.title[locale],
          href: paths.document(),
          validity: pack.validity,
        },
      ]}
    />
  );
}

/** Chooses the end of one of the plan's years, for all pages; any other day is chosen above the page. */
export function PlanDay() {
  const { pack, asOf, setAsOf } = useDistrictPage();
  const say = useText();
  if (!setAsOf) return <SoftText>{say('periodNotSettable')}</SoftText>;
  return (
    <ScreenOnly>
      <RadioGroup
        inline
        label={say('periodYearEnds')}
        choices={yearEnds(pack.validity).map((day) => ({
          value: day,
          label: say('periodYear', { year: day.slice(0, 4) }),
        }))}
        value={asOf}
        onChange={setAsOf}
      />
    </ScreenOnly>
  );
}

/** The first and the last day of a validity; `undefined` where no end is stated. */
export function periodOf({ from, until }: Validity): { min: string; max: string } | undefined {
  return until.date === undefined ? undefined : { min: from.date, max: until.date };
}

/** The last day of each year that lies inside a validity, the earliest first; none where no end is stated. */
export function yearEnds(validity: Validity): string[] {
  const period = periodOf(validity);
  if (!period) return [];
  const [first, last] = [Number(period.min.slice(0, 4)), Number(period.max.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-12-31`).filter(
    (day) => day >= period.min && day <= period.max,
  );
}
