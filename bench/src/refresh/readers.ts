import { type Fact, type FactValue, factDictionary, type Pack } from '@portal/rules-core';
import { seeded } from '../measure.ts';

/** One answer of a reader after another, each a fact with a value that it can take. */
export type Answers = readonly (readonly [fact: string, value: FactValue])[];

/** Invented readers of these packs, who answer every question there is in an order of their own. */
export function readers(packs: readonly Pack[], count: number): Answers[] {
  const random = seeded(20_260_101);
  const below = (limit: number): number => Math.floor(random() * limit);
  const facts = [...factDictionary(packs).values()];
  const places = [...packs.map(({ district }) => district.id), 'elsewhere'];
  return Array.from({ length: count }, () =>
    facts
      .map((fact) => ({ fact, order: random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ fact }) => [fact.id, answerTo(fact, places, below)] as const),
  );
}

/** Some value that a fact can take. */
export function answerTo(
  { type }: Fact,
  places: readonly string[],
  below: (limit: number) => number,
): FactValue {
  const oneOf = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new RangeError('A fact has a value.');
    return found;
  };
  switch (type.kind) {
    case 'boolean':
      return below(2) === 1;
    case 'integer':
      return type.min + below((type.max ?? type.min + 60) - type.min + 1);
    case 'money':
      return below(500) * 1_000_000;
    case 'percent':
      return below(101) * 100;
    case 'date':
      return `${1965 + below(60)}-0${1 + below(9)}-1${below(10)}`;
    case 'choice':
    case 'scale':
      return oneOf(type.options).id;
    case 'choices':
      return type.options.filter(() => below(4) === 0).map(({ id }) => id);
    case 'place':
      return oneOf(places);
    case 'places':
      return places.filter(() => below(3) === 0);
  }
}
