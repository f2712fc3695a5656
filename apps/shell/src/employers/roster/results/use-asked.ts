import { useEffect, useState } from 'react';

/**
 * What the worker answers to a question; while another answer is on its way the last one stays.
 * @param ask keep the function the same between renders, or the question is asked again
 */
export function useAsked<Value>(ask: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let current = true;
    ask().then(
      (next) => {
        if (current) setValue(next);
      },
      // A worker that was ended or begins anew has nothing to say; what broke is told where it broke.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [ask]);
  return value;
}
