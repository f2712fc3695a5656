import { useDistrictPage } from '@portal/district-kit';
import { PlanMap } from '@portal/ui-kit';
import { planParts } from '../plan-parts.ts';

interface PartMapProps {
  /** The overview service that lists the parts, by its id without the district. */
  of: string;
  numbered?: boolean;
}

/** The parts of the plan that an overview service lists, with all that the pack holds of each. */
export function PartMap({ of, numbered = false }: PartMapProps) {
  const { pack, locale, paths } = useDistrictPage();
  return (
    <PlanMap
      numbered={numbered}
      parts={planParts(pack, of).map(({ clause, name, whole, programmes, services }) => ({
        id: clause,
        name: name[locale],
        href: whole && paths.services(whole.id),
        items: [
          ...programmes.map((programme) => ({
            href: paths.programme(programme.id),
            name: programme.name[locale],
            kind: 'programme' as const,
            audience: programme.audience,
          })),
          ...services.map((service) => ({
            href: paths.services(service.id),
            name: service.name[locale],
            kind: 'service' as const,
            audience: service.audience,
          })),
        ],
      }))}
    />
  );
}
