import type { ValidityStatus } from '../schema/validity.ts';

/** Whether something can be applied for: begun, and not known to have ended. */
export function isOpen(status: ValidityStatus): boolean {
  return status === 'inForce' || status === 'unstated';
}

/** From when until when something holds, as far as that is stated. */
interface Span {
  from: { date: string };
  until: { date?: string | undefined };
}

/** What a document says of a date: `unstated` means begun, with no end stated; both printed days are included. */
export function validityOn(validity: Span, asOf: string): ValidityStatus {
  if (asOf < validity.from.date) return 'notYet';
  if (validity.until.date === undefined) return 'unstated';
  return asOf > validity.until.date ? 'ended' : 'inForce';
}
