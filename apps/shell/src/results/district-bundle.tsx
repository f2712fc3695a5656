import type { Bundle, Pack } from '@portal/rules-core';
import { BundleView, CitedList, Disclosure, Section, Stack } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import type { DistrictGroups } from './group.ts';

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
  const { pack, bundle, possible } = group;
  return (
    <Stack gap="l">
      {hasSure(group) ? (
        <Section title={t('bundleSure')} level={4}>
          <Contents bundle={bundle} pack={pack} />
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
  const t = useText();
  const rules = pack.combinations.filter((rule) =>
    bundle.leftOut.some((entry) => entry.rule === rule.id),
  );
  return (
    <>
      <BundleView bundle={bundle} />
      {rules.length > 0 ? (
        <div>
          <p>{t('bundleRules')}</p>
          <CitedList
            items={rules.map(({ id, words, citation, interpretation }) => ({
              id,
              words,
              citation,
              interpretation,
            }))}
          />
        </div>
      ) : null}
    </>
  );
}
