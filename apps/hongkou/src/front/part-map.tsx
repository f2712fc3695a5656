import { planItem, useDistrictPage } from '@portal/district-kit';
import { PlanMap } from '@portal/ui-kit';
import { planParts } from '../plan-parts.ts';

interface PartMapProps {
  /** The overview service that lists the parts, by its id without the district. */
  of: string;
  numbered?: boolean;
}

/** The parts of the plan that an overview service lists, with all that the pack holds of each. */
export function PartMap({ of, numbered = false }: PartMapProps) {
  const page = useDistrictPage();
  const { pack, locale, paths } = page;
  return (
    <PlanMap
      numbered={numbered}
      parts={planParts(pack, of).map(({ clause, name, whole, programmes, services }) => ({
        id: clause,
        name: name[locale],
        href: whole && paths.services(whole.id),
        items: [...programmes, ...services].map((record) => planItem(record, page)),
      }))}
    />
  );
}
