import { Button, Dialog } from '@portal/ui-kit';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../layout/paths.ts';
import { useEmployerText } from '../text/index.ts';

/**
 * Says before the roster is lost: a link or a step back that leads away from the employers' pages asks first, and so
 * does the browser when the tab is closed or loaded anew.
 */
export function LeaveGuard() {
  const t = useEmployerText();
  const navigate = useNavigate();
  const [towards, setTowards] = useState<string>();
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const away = leadsAway(event);
      if (away === undefined) return;
      // Before the portal's own links hear of it.
      event.preventDefault();
      event.stopPropagation();
      setTowards(away);
    };
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    // “Back” and “forward”, where the browser lets a page speak first: once, after that the person goes through. Elsewhere
    // only the notice above has said it.
    const onNavigate = (event: NavigateEvent): void => {
      const { pathname, search, hash } = new URL(event.destination.url);
      if (event.navigationType !== 'traverse' || !event.cancelable || isHere(pathname)) return;
      event.preventDefault();
      setTowards(`${pathname}${search}${hash}`);
    };
    const history = 'navigation' in window ? window.navigation : undefined;
    history?.addEventListener('navigate', onNavigate);
    document.addEventListener('click', onClick, { capture: true });
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, { capture: true });
      window.removeEventListener('beforeunload', onUnload);
      history?.removeEventListener('navigate', onNavigate);
    };
  }, []);
  const stay = (): void => setTowards(undefined);
  return (
    <Dialog
      open={towards !== undefined}
      onClose={stay}
      title={t('leaveTitle')}
      actions={
        <>
          <Button kind="primary" onClick={stay}>
            {t('leaveStay')}
          </Button>
          <Button
            onClick={() => {
              if (towards !== undefined) navigate(towards);
            }}
          >
            {t('leaveGo')}
          </Button>
        </>
      }
    >
      <p>{t('leaveWords')}</p>
    </Dialog>
  );
}

/** Where a click leads, if it leads away from these pages in this tab. What stands on the page itself opens another tab. */
function leadsAway(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return undefined;
  if ((link.target && link.target !== '_self') || link.closest('main')) return undefined;
  if (link.origin !== window.location.origin) return undefined;
  const { pathname, search, hash } = link;
  if (isHere(pathname)) return undefined;
  if (hash !== '' && pathname === window.location.pathname) return undefined;
  return `${pathname}${search}${hash}`;
}

/** One of the employers' pages, which share the roster. */
function isHere(pathname: string): boolean {
  return pathname === paths.employers || pathname.startsWith(`${paths.employers}/`);
}
