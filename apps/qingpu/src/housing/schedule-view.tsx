import {
  FactForm,
  type PaymentPlan,
  paymentsOf,
  planOf,
  useDistrictPage,
} from '@portal/district-kit';
import { amountInterval } from '@portal/rules-core';
import { formatFen, MoneyField, Notice, PaymentSchedule, Select, Stack } from '@portal/ui-kit';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import type { Way } from './ways.ts';

interface ScheduleViewProps {
  /** The benefits that are paid month by month. */
  ways: readonly Way[];
  /** The one to show first. */
  first: string | undefined;
}

/** What a benefit comes to year by year, for the sum granted and the months already received. */
export function ScheduleView({ ways, first }: ScheduleViewProps) {
  const { locale, profile } = useDistrictPage();
  const say = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [granted, setGranted] = useState<number | null>(null);
  const way = ways.find(({ key }) => key === (chosen ?? first)) ?? ways[0];
  if (!way) return null;

  const labelOf = ({ benefit, who }: Way): string =>
    benefit.name[locale] === who[locale]
      ? who[locale]
      : say('housingScheduleSource', { benefit: benefit.name[locale], who: who[locale] });

  const interval = amountInterval(way.benefit.amount, profile);
  const { amount } = way.benefit;
  const usedFact = 'monthsUsed' in amount ? amount.monthsUsed : undefined;
  const used = usedFact === undefined ? undefined : profile[usedFact];
  const bound = interval.most;
  const isOver = granted !== null && bound !== null && granted > bound;
  const plan = planOf(granted === null || isOver ? interval : { ...interval, most: granted });
  return (
    <Stack>
      <Select
        label={say('housingScheduleWhich')}
        choices={ways.map((each) => ({
          value: each.key,
          label: labelOf(each),
        }))}
        value={way.key}
        onChange={(key) => {
          setChosen(key);
          // A sum granted for one benefit is none for another.
          setGranted(null);
        }}
      />
      {interval.share ? <FactForm facts={[interval.share.of]} again /> : null}
      {bound === null ? (
        <Notice>{say('housingMarketRent')}</Notice>
      ) : (
        <MoneyField
          key={way.key}
          label={say(
            interval.kind === 'instalments' ? 'housingScheduleTotal' : 'housingScheduleMonthly',
          )}
          optional
          hint={say('housingScheduleHint', { amount: formatFen(bound, locale) })}
          error={
            isOver ? say('housingScheduleOver', { amount: formatFen(bound, locale) }) : undefined
          }
          unit={interval.kind === 'instalments' ? 'wan' : 'yuan'}
          value={granted}
          onChange={(value) => setGranted(value)}
        />
      )}
      {usedFact === undefined ? null : <FactForm facts={[usedFact]} again />}
      {plan ? (
        <Payments
          name={way.benefit.name[locale]}
          plan={plan}
          // A sum that was granted is that sum; what the document prints is an upper bound.
          upTo={(granted === null || isOver) && interval.bound === 'upTo'}
          used={typeof used === 'number' ? used : 0}
        />
      ) : null}
    </Stack>
  );
}

interface PaymentsProps {
  name: string;
  plan: PaymentPlan;
  used: number;
  upTo: boolean;
}

function Payments({ name, plan, used, upTo }: PaymentsProps) {
  const { locale } = useDistrictPage();
  const say = useText();
  if (plan.months === 0) return <Notice kind="warning">{say('housingScheduleOverYears')}</Notice>;
  return (
    <>
      {used > 0 ? <p>{say('housingMonthsUsed', { used, left: plan.months })}</p> : null}
      <p>
        {say('housingPerMonth', {
          amount: formatFen(Math.round(plan.total / plan.months), locale),
          months: plan.months,
          total: formatFen(plan.total, locale, { bound: upTo ? 'upTo' : 'exact' }),
        })}
      </p>
      <PaymentSchedule
        caption={say('housingScheduleCaption', { name })}
        by="year"
        parts={[{ id: 'benefit', name, upTo, payments: paymentsOf(plan) }]}
        note={say('housingScheduleNote')}
      />
    </>
  );
}
