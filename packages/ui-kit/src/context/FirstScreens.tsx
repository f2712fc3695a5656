import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';

const FirstScreensContext = createContext(false);

export interface FirstScreensProps {
  /**
   * Whether somebody has just come here by a link, who begins at the top. Not who returns to where they were, or jumps
   * to a place on the page: that has to be there at once.
   */
  byLink: boolean;
  children: ReactNode;
}

/**
 * Lets the long pages inside be drawn in two steps: their first screens with the page, and what is below these right
 * after it has been painted. Without it everything is drawn at once.
 */
export function FirstScreens({ byLink, children }: FirstScreensProps) {
  return <FirstScreensContext value={byLink}>{children}</FirstScreensContext>;
}

/** Whether what is below the first screens is drawn already; for as long as the page stays it is, once it was. */
function useIsWhole(): boolean {
  const inSteps = useContext(FirstScreensContext);
  return useDeferredValue(true, !inSteps);
}

/**
 * What is below the first screens of a page, up to its end: what stood behind it would be moved.
 * @example <Later>{sections}</Later>
 */
export function Later({ children }: { children: ReactNode }) {
  return useIsWhole() ? children : null;
}

/**
 * The first of many entries, and then all of them. What stands behind the list belongs into `Later`.
 * @param count enough to fill a screen
 */
export function useFirst<Entry>(entries: readonly Entry[], count: number): readonly Entry[] {
  return useIsWhole() ? entries : entries.slice(0, count);
}
