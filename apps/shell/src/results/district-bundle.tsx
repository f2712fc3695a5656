import type { Bundle, Pack } from '@portal/rules-core';
import { BundleView, Disclosure, Section, Stack, useKit } from '@portal/ui-kit';
import { latePart } from '../layout/late-part.tsx';
import { useText } from '../text/use-text.ts';
import type { ScheduleViewProps } from './detail/schedule-view.tsx';
import { type DistrictGroups, VERDICTS } from './group.ts';
import { LateFold } from './late-fold.tsx';
import { isWorthDrawing, type Schedule, scheduleOf } from './schedule.ts';
import { useResultsText } from './text/index.ts';

const ScheduleView = latePart<ScheduleViewProps>(() => import('./detail/schedule-view.tsx'));

/** What of a district can be taken together: what is sure, and what may yet come; and why the rest is left out. */
export function DistrictBundle({ group }: { group: DistrictGroups }) {
  const t = useText();
  if (!hasSure(group) && !hasMore(group)) return null;
  return (
    <Section title={t('bundleTitle')} level={3} lead={t('bundleLead')}>
      <BundleParts group={group} />
    </Section>
  );
}

const hasSure = ({ bundle }: DistrictGroups): boolean => bundle.taken.length > 0;

const hasMore = ({ bundle, possible }: DistrictGroups): boolean =>
  possible.taken.length > bundle.taken.length || possible.most > bundle.most;

/** The same without a heading of its own, under one of the third level. */
export function BundleParts({ group }: { group: DistrictGroups }) {
  const t = useText();
  const own = useResultsText();
  const { say } = useKit();
  const { pack, bundle, possible } = group;
  const schedule = scheduleOfBundle(group, bundle);
  return (
    <Stack gap="l">
      {hasSure(group) ? (
        <Section title={t('bundleSure')} level={4}>
          <Contents bundle={bundle} pack={pack} />
          {isWorthDrawing(schedule) ? (
            <LateFold summary={own('bundleSchedule')}>
              {() => (
                <ScheduleView
                  caption={own('scheduleBundle', { district: say(pack.district.name) })}
                  schedule={schedule}
                />
              )}
            </LateFold>
          ) : null}
        </Section>
      ) : null}
      {hasMore(group) ? (
        <Disclosure summary={t('bundlePossible', { count: possible.taken.length })} printsAsShown>
          <Contents bundle={possible} pack={pack} />
        </Disclosure>
      ) : null}
    </Stack>
  );
}

function Contents({ bundle, pack }: { bundle: Bundle; pack: Pack }) {
  return <BundleView bundle={bundle} rules={pack.combinations} />;
}

/** When what is in a bundle is paid: its benefits as this reader would have them. */
function scheduleOfBundle({ open }: DistrictGroups, { taken }: Bundle): Schedule {
  const results = VERDICTS.flatMap((verdict) => open[verdict].map(({ result }) => result));
  return scheduleOf(
    taken.flatMap((entry) => {
      const benefit = results
        .find(({ id }) => id === entry.programme)
        ?.benefits.find(({ id }) => id === entry.benefit);
      return benefit ? [{ ...benefit, id: `${entry.programme}/${entry.benefit}` }] : [];
    }),
  );
}
