import type { Visit } from '../visit-record.ts';

/** A window's storage for a test; `full` refuses whatever is written. */
export function memoryVisit({ full = false } = {}): Visit & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}
