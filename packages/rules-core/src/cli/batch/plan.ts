import type { Column, KnownOrder } from '../../batch/index.ts';
import type { Locale } from '../../schema/text.ts';

/** All that is settled before the first row is evaluated. Plain data, so that it can be handed to a worker. */
export interface BatchPlan {
  /** The folder of the district folders, absolute. */
  apps: string;
  /** Every district there is, by id: places may name any of them. */
  districts: readonly string[];
  /** The districts that are evaluated. */
  evaluated: readonly string[];
  asOf: string;
  /** Whether to leave out what cannot be applied for on that day. */
  openOnly: boolean;
  columns: readonly Column[];
  /** Orders of day and month by column, as the survey or the person has it. */
  dateOrders: readonly (readonly [number, KnownOrder])[];
  locale: Locale;
  form: 'wide' | 'long';
  /** Whether wrong cells count as not known; otherwise their row is rejected. */
  lenient: boolean;
}
