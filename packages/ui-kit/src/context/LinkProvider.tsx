import { createContext, type MouseEvent, type ReactNode, useContext, useMemo } from 'react';

export interface LinkHost {
  /** Turns a path of the pages into an address of the document, e.g. by putting a base path before it. */
  resolve?: (href: string) => string;
  /**
   * Client-side navigation. Called with the href as it was written; return `false` to let the browser load it.
   */
  navigate: (href: string) => boolean | undefined;
}

const LinkContext = createContext<LinkHost | null>(null);

/** Lets a host take over plain clicks on the kit's links. Without it every link is the browser's own. */
export function LinkProvider({ host, children }: { host: LinkHost; children: ReactNode }) {
  return <LinkContext value={host}>{children}</LinkContext>;
}

/** Whether the click means “open here”: no modifier, main button, nobody else has handled it. */
function isPlainClick(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target } = event.currentTarget;
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    (target === '' || target === '_self') &&
    !event.currentTarget.hasAttribute('download')
  );
}

/** An address inside the site: a path, a query or nothing but a path. Fragments and schemes stay with the browser. */
function isInternal(href: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href);
}

export interface LinkProps {
  href: string;
  onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * `href` and `onClick` for an `<a>`, so that the host navigates where there is one.
 * @returns a function of the address and, where something else must happen on the way, of that
 */
export function useLink(): (href: string, onFollow?: () => void) => LinkProps {
  const host = useContext(LinkContext);
  return useMemo(
    () => (href, onFollow) => ({
      href: host?.resolve && isInternal(href) ? host.resolve(href) : href,
      onClick: (event) => {
        onFollow?.();
        if (host && isInternal(href) && isPlainClick(event) && host.navigate(href) !== false)
          event.preventDefault();
      },
    }),
    [host],
  );
}
