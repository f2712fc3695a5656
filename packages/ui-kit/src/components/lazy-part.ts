import { type ComponentType, type FocusEvent, useEffect, useState } from 'react';

/** Code that is fetched only when a part that needs it stands on the page. */
export interface LazyPart<Props> {
  /** Fetches once; a failed fetch may be tried again. `undefined` when it cannot be had. */
  load: () => Promise<ComponentType<Props> | undefined>;
  /** What has come already. */
  loaded: () => ComponentType<Props> | undefined;
}

/**
 * @example const richCombobox = lazyPart(() => import('./RichCombobox.tsx'));
 */
export function lazyPart<Props>(
  fetchPart: () => Promise<{ default: ComponentType<Props> }>,
): LazyPart<Props> {
  let part: ComponentType<Props> | undefined;
  let pending: Promise<ComponentType<Props> | undefined> | undefined;
  return {
    loaded: () => part,
    load: () => {
      pending ??= fetchPart().then(
        (module) => {
          part = module.default;
          return part;
        },
        (error: unknown) => {
          // The native part stays and works; the next one on a page asks again.
          console.warn('A richer field could not be loaded; the plain one stays.', error);
          pending = undefined;
          return undefined;
        },
      );
      return pending;
    },
  };
}

interface UsedPart<Props> {
  Part: ComponentType<Props> | undefined;
  /** For the element around the native part: while the reader is inside, it is not taken away. */
  hold: {
    onFocus: () => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/**
 * The rich part once it has come. Not `React.lazy`: that would take the native part away from under the reader's
 * fingers, and would throw away the whole page when one chunk cannot be loaded.
 * @param wanted `false`: nothing is fetched yet
 */
export function useLazyPart<Props>(part: LazyPart<Props>, wanted = true): UsedPart<Props> {
  const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => part.loaded());
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!wanted || Part || held) return;
    let gone = false;
    part.load().then((loaded) => {
      if (loaded && !gone) setPart(() => loaded);
    });
    return () => {
      gone = true;
    };
  }, [part, wanted, Part, held]);
  return {
    Part,
    hold: {
      onFocus: () => setHeld(true),
      onBlur: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHeld(false);
      },
    },
  };
}
