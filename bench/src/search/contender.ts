import type { Material } from './material.ts';

/** The ids that a query finds, best first. */
export type Find = (query: string) => readonly string[];

/** A search that can be put beside ours. */
export interface Contender {
  name: string;
  note: string;
  /** Makes ready for queries: what a page does once. */
  build: (material: Material) => Find | Promise<Find>;
}
