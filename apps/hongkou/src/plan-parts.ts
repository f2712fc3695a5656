import type { Pack, Programme, Service, Text } from '@portal/rules-core';

/** One part of the plan, as the overview service that lists the parts names it. */
export interface PlanPart {
  /** The clause of its heading. */
  clause: string;
  name: Text;
  /** The service that describes the part as a whole, where the pack has one. */
  whole?: Service;
  programmes: Programme[];
  services: Service[];
}

/**
 * The parts that an overview service lists, each with the records printed under its heading. What the service lists
 * beside its parts, and what nothing is printed under, is no part.
 * @param slug the overview service's id without its district: `hongcai`
 * @throws Error when the pack has no such service: the pages and the data are of different versions
 */
export function planParts(pack: Pack, slug: string): PlanPart[] {
  const id = `${pack.district.id}/${slug}`;
  const overview = pack.services.find((service) => service.id === id);
  if (!overview)
    throw new Error(`The pack has no service "${id}"; publish the pages and the pack together.`);
  return overview.offers.flatMap(({ words, citation: [clause = ''] }) => {
    const isUnder = ({ citation: [first = ''] }: Programme | Service) =>
      first === clause || first.startsWith(`${clause}/`);
    const under = pack.services.filter((service) => service !== overview && isUnder(service));
    const whole = under.find(
      ({ name, citation }) => citation[0] === clause || name.zh === words.zh,
    );
    const programmes = pack.programmes.filter(isUnder);
    const services = under.filter((service) => service !== whole);
    if (!whole && programmes.length + services.length === 0) return [];
    return { clause, name: whole?.name ?? words, programmes, services, ...(whole && { whole }) };
  });
}
