/** What packs are read with, fetched once. */
export const parser = () => import('./pack-parser.ts');

/** Fetches what packs are read with, before there is one. Never fails. */
export function preparePacks(): void {
  parser().catch(() => undefined);
}
