import type { Kept, KeptData } from '../kept.ts';

/** A place that keeps for as long as a test runs; what is kept goes through JSON, as on a device. */
export function memoryKept(): KeptData & { kept: Map<string, Kept> } {
  const kept = new Map<string, Kept>();
  return {
    kept,
    read: async (key) => kept.get(key),
    write: async (key, { url, data }) => {
      kept.set(key, { url, data: JSON.parse(JSON.stringify(data)), at: 1_000 });
    },
  };
}
