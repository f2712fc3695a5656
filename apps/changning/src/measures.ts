import type { Audience, Locale, Pack, Programme, Service } from '@portal/rules-core';

/** `north/main/2.4.13` is measure 13, under the heading `north/main/2.4`; the numbers run on through the headings. */
const MEASURE = /\/main\/2\.\d+\.(\d+)$/;

/** The printed number of the measure that a programme or service belongs to: the one it cites first. */
export function measureNumber({ citation: [first = ''] }: Programme | Service): number | undefined {
  const number = MEASURE.exec(first)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A programme or service with the number of its measure before its name: `13. …`. */
export function numberedName(record: Programme | Service, locale: Locale): string {
  const number = measureNumber(record);
  const name = record.name[locale];
  return number === undefined ? name : `${number}. ${name}`;
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
