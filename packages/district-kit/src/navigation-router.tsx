import { type ReactNode, useMemo, useRef, useSyncExternalStore } from 'react';
import { createPath, NavigationType, type Navigator, Router, type To } from 'react-router';
import type { Navigation, Place } from './navigation.ts';

interface NavigationRouterProps {
  navigation: Navigation;
  /** Without a slash at its end; empty for the root. */
  basePath?: string;
  children: ReactNode;
}

const TYPES = {
  push: NavigationType.Push,
  replace: NavigationType.Replace,
  pop: NavigationType.Pop,
} as const;

/**
 * react-router over a {@link Navigation}: its routes, links and hooks work as ever, but the history is the host's.
 * A place outside `basePath` is not shown: it belongs to the host, which is about to take these pages away.
 */
export function NavigationRouter({ navigation, basePath = '', children }: NavigationRouterProps) {
  const current = useSyncExternalStore(
    navigation.subscribe,
    navigation.current,
    navigation.current,
  );
  const last = useRef<Place>(current);
  if (isUnder(current.pathname, basePath)) last.current = current;
  const place = last.current;
  const navigator = useMemo(() => navigatorFor(navigation), [navigation]);
  return (
    <Router
      basename={basePath || '/'}
      location={place}
      navigationType={TYPES[place.by]}
      navigator={navigator}
    >
      {children}
    </Router>
  );
}

function isUnder(pathname: string, basePath: string): boolean {
  return pathname === basePath || pathname.startsWith(`${basePath}/`);
}

function navigatorFor(navigation: Navigation): Navigator {
  const href = (to: To): string => (typeof to === 'string' ? to : createPath(to));
  return {
    createHref: (to) => navigation.resolve?.(href(to)) ?? href(to),
    go: navigation.go,
    push: (to, state: unknown) => navigation.navigate(href(to), { state }),
    replace: (to, state: unknown) => navigation.navigate(href(to), { replace: true, state }),
  };
}
