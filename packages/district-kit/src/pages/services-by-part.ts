import type { Service, Text } from '@portal/rules-core';

/** Services that stand under one heading of the document. */
export interface ServicePart {
  /** Absent for services under no heading that the pack has words for. */
  title?: Text;
  services: Service[];
}

/**
 * Services by the headings they stand under. The words of a heading come from a service without a number that lists
 * it: its offer cites the clause below which the numbered services are printed. Where nothing lists headings, all
 * services are one part.
 */
export function servicesByPart(services: readonly Service[]): ServicePart[] {
  const headings = services
    .filter(({ number }) => number === undefined)
    .flatMap(({ offers }) => offers)
    .flatMap(({ words, citation: [clause] }) => (clause === undefined ? [] : [{ words, clause }]))
    .filter(({ clause }) => services.some((service) => standsUnder(service, clause)));
  const parts: ServicePart[] = [];
  for (const service of services) {
    const title = headings.find(({ clause }) => standsUnder(service, clause))?.words;
    const last = parts.at(-1);
    if (last && last.title === title) last.services.push(service);
    else parts.push({ ...(title && { title }), services: [service] });
  }
  return parts;
}

function standsUnder({ number, citation: [place = ''] }: Service, clause: string): boolean {
  return number !== undefined && place.startsWith(`${clause}.`);
}
