import type { Audience, Pack, Programme, Service } from '@portal/rules-core';

/** One of the numbered measures of the document, with all that the pack holds of it. */
export interface Measure {
  /** As printed; the numbers run on through the headings. */
  number: number;
  /** The clause it is printed in. */
  clause: string;
  /** The clause of the heading it stands under. */
  heading: string;
  programmes: Programme[];
  services: Service[];
}

/** `north/main/2.4.13` is measure 13, under the heading `north/main/2.4`. */
const MEASURE = /^(.+\/main\/2\.\d+)\.(\d+)$/;

/** The measures in printed order. A record belongs to the measure that it cites first. */
export function measuresOf({ clauses, programmes, services }: Pack): Measure[] {
  return clauses.flatMap(({ id: clause }) => {
    const [, heading, number] = MEASURE.exec(clause) ?? [];
    if (heading === undefined) return [];
    const isHere = ({ citation: [first] }: Programme | Service) => first === clause;
    return {
      number: Number(number),
      clause,
      heading,
      programmes: programmes.filter(isHere),
      services: services.filter(isHere),
    };
  });
}

/** The number of the measure that a programme or service belongs to. */
export function measureNumber({ citation: [first = ''] }: Programme | Service): number | undefined {
  const number = MEASURE.exec(first)?.[2];
  return number === undefined ? undefined : Number(number);
}

/** The measures under each heading, in printed order. */
export function byHeading(
  measures: readonly Measure[],
): { heading: string; measures: Measure[] }[] {
  const headings = [...new Set(measures.map(({ heading }) => heading))];
  return headings.map((heading) => ({
    heading,
    measures: measures.filter((measure) => measure.heading === heading),
  }));
}

/** How much of the pack is meant for each audience that it speaks of, in the order of `audiences`. */
export function audiencesIn(
  { programmes, services }: Pick<Pack, 'programmes' | 'services'>,
  audiences: readonly Audience[],
): { audience: Audience; programmes: number; services: number }[] {
  const meant = (records: readonly { audience: Audience[] }[], audience: Audience) =>
    records.filter((record) => record.audience.includes(audience)).length;
  return audiences
    .map((audience) => ({
      audience,
      programmes: meant(programmes, audience),
      services: meant(services, audience),
    }))
    .filter((entry) => entry.programmes + entry.services > 0);
}
