import { NEED_IDS } from './schema/closed-lists.ts';
import type { Pack } from './schema/pack.ts';
import type { PackSummary } from './schema/pack-summary.ts';

/** What is told of a pack at a glance. Equal packs have equal summaries. */
export function summaryOf({ document, validity, programmes, services }: Pack): PackSummary {
  const { title, number } = document;
  const { from, until } = validity;
  const all = [...programmes, ...services];
  return {
    title,
    ...(number !== undefined && { number }),
    validity: { from: { date: from.date }, until: { ...(until.date && { date: until.date }) } },
    programmes: programmes.length,
    services: services.length,
    needs: NEED_IDS.flatMap((need) => {
      const count = all.filter(({ needs }) => needs.includes(need)).length;
      return count > 0 ? [{ need, count }] : [];
    }),
  };
}
