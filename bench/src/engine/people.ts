import { seeded } from '../measure.ts';
import type { Person } from './answer.ts';

/** Invented people whose facts lie on both sides of every threshold of the rule. */
export function people(
  count: number,
  { seed, unknown }: { seed: number; unknown: number },
): Person[] {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    const maybe = <T>(value: T): T | undefined => (random() < unknown ? undefined : value);
    return {
      inDistrict: maybe(random() < 0.85),
      age: maybe(22 + below(32)),
      education: maybe(below(6)),
      title: maybe(below(5)),
      salary: maybe(below(80) * 1_000_000),
      ownsHome: maybe(random() < 0.25),
      contractYears: maybe(1 + below(6)),
      insuranceMonths: maybe(below(24)),
    };
  });
}
