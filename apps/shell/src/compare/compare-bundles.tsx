import { Accordion, AccordionItem, Section, useKit } from '@portal/ui-kit';
import { BundleParts } from '../results/district-bundle.tsx';
import type { DistrictGroups } from '../results/group.ts';
import { useText } from '../text/use-text.ts';

/** What each district lets the reader take together: each by itself, over all needs, never added up. */
export function CompareBundles({ groups }: { groups: readonly DistrictGroups[] }) {
  const t = useText();
  const { say } = useKit();
  const having = groups.filter(({ possible }) => possible.taken.length > 0);
  if (having.length === 0) return null;
  return (
    <Section title={t('compareBundles')} lead={t('compareBundlesLead')}>
      <Accordion>
        {having.map((group) => (
          <AccordionItem
            key={group.pack.district.id}
            title={t('compareBundleOf', {
              district: say(group.pack.district.name),
              sure: group.bundle.taken.length,
              possible: group.possible.taken.length,
            })}
          >
            <BundleParts group={group} />
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}
