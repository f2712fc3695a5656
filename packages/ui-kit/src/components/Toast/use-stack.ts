import { type RefObject, useLayoutEffect } from 'react';

/** Marks an area of notices. */
export const STACK_ATTRIBUTE = 'data-kit-toasts';
export const STACK = { [STACK_ATTRIBUTE]: '' } as const;

/**
 * Lifts a copy's notices above those of the copies that stand before it on the page: a district built with another
 * kit brings a region of its own, and two at the foot of the screen would cover each other.
 * @param shown what changes when notices come and go
 */
export function useStack(region: RefObject<HTMLElement | null>, shown: unknown): void {
  // With each notice anew: other copies come and go between two of them.
  useLayoutEffect(() => {
    const own = region.current;
    if (!own) return;
    const all = [...document.querySelectorAll<HTMLElement>(`[${STACK_ATTRIBUTE}]`)];
    const before = all.slice(0, all.indexOf(own));
    const place = () => {
      const below = before.reduce((sum, each) => sum + each.offsetHeight, 0);
      own.style.insetBlockEnd = `${below}px`;
    };
    place();
    const sizes = new ResizeObserver(place);
    for (const each of before) sizes.observe(each);
    return () => sizes.disconnect();
  }, [region, shown]);
}
