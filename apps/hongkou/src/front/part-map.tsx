import { planItem, useDistrictPage } from '@portal/district-kit';
import { PlanMap, Tag } from '@portal/ui-kit';
import { planParts } from '../plan-parts.ts';
import { useText } from '../text/use-text.ts';

interface PartMapProps {
  /** The overview service that lists the parts, by its id without the district. */
  of: string;
  numbered?: boolean;
  /** Its parts stand open on a phone too: where the map itself stands in a fold, under the fold's heading. */
  open?: boolean;
}

/** The parts of the plan that an overview service lists, with all that the pack holds of each. */
export function PartMap({ of, numbered = false, open = false }: PartMapProps) {
  const page = useDistrictPage();
  const { pack, locale, paths } = page;
  return (
    <PlanMap
      numbered={numbered}
      open={open}
      level={open ? 4 : 3}
      parts={planParts(pack, of).map(({ clause, name, whole, programmes, services }) => ({
        id: clause,
        name: name[locale],
        href: whole && paths.services(whole.id),
        items: [...programmes, ...services].map((record) => planItem(record, page)),
      }))}
    />
  );
}

/** How many programmes and services such parts hold. */
export function HeldBy({ of }: Pick<PartMapProps, 'of'>) {
  const { pack } = useDistrictPage();
  const say = useText();
  const count = planParts(pack, of).reduce(
    (sum, { programmes, services }) => sum + programmes.length + services.length,
    0,
  );
  return <Tag>{say('frontCount', { count })}</Tag>;
}
