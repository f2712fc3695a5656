import { useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that outlives its page while the document is open: who looks something up on another page finds the form as
 * it was left. In memory alone; nothing is stored.
 * @param key names the state within this app, and always the same type
 */
export function useKept<Value>(key: string, initial: () => Value) {
  const [value, setValue] = useState<Value>(() =>
    // The key stands for one type, as its callers promise.
    kept.has(key) ? (kept.get(key) as Value) : initial(),
  );
  const change = (next: Value): void => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, change] as const;
}
