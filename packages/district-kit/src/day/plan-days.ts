import { isOpen, type Pack, validityOn } from '@portal/rules-core';

/** A day that means something to the documents at hand: the last one of a plan that has ended. */
export interface PlanDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** Whose documents ended on it, in their order. */
  packs: readonly Pack[];
}

/** The last days of the documents that have ended by today, the latest first. */
export function lastDays(packs: readonly Pack[], today: string): PlanDay[] {
  const days = new Map<string, Pack[]>();
  for (const pack of packs) {
    const { date } = pack.validity.until;
    if (date !== undefined && date < today) days.set(date, [...(days.get(date) ?? []), pack]);
  }
  return [...days]
    .map(([day, ended]) => ({ day, packs: ended }))
    .sort((a, b) => b.day.localeCompare(a.day));
}

/** Whether some document can be applied for on a day. */
export function someHolds(packs: readonly Pack[], asOf: string): boolean {
  return packs.some(({ validity }) => isOpen(validityOn(validity, asOf)));
}
