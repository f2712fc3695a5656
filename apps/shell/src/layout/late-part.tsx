import { CrashBoundary } from '@portal/district-kit';
import { Container, ErrorState, Skeleton, useKit } from '@portal/ui-kit';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { shellMessages } from '../shell-messages.ts';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/**
 * A part that is fetched when it is first shown, so that the first load does not grow. While it is on its way its
 * shape stands there; what does not come, or breaks, says so and can be tried again.
 * @example const Chart = latePart(() => import('./chart.tsx').then(({ Chart }) => ({ default: Chart })));
 */
export function latePart<Props extends object>(load: Load<Props>): ComponentType<Props> {
  return lateWithin(load, ({ children }) => children);
}

/** The same for a whole page: at the page's width, and the focus goes to its heading once it has come. */
export function latePage(load: Load<object>): ComponentType {
  return lateWithin(load, ({ children, come }) =>
    come ? (
      <>
        {children}
        <Arrived />
      </>
    ) : (
      <Container reading>{children}</Container>
    ),
  );
}

function lateWithin<Props extends object>(
  load: Load<Props>,
  Room: (room: { children: ReactNode; come: boolean }) => ReactNode,
): ComponentType<Props> {
  // React keeps the failure of a part for good; another attempt needs another part.
  let Part = lazy(load);
  return function LatePart(props: Props) {
    const words = shellMessages[useKit().locale];
    return (
      <CrashBoundary
        onCrash={(error) => console.error(error)}
        fallback={(retry) => (
          <Room come={false}>
            <ErrorState
              title={words.lateTitle}
              onRetry={() => {
                Part = lazy(load);
                retry();
              }}
            >
              {words.lateBody}
            </ErrorState>
          </Room>
        )}
      >
        <Suspense
          fallback={
            <Room come={false}>
              <Skeleton lines={4} />
            </Room>
          }
        >
          <Room come>
            <Part {...props} />
          </Room>
        </Suspense>
      </CrashBoundary>
    );
  };
}

/** A page that came late missed its reader's arrival: they stand at the link that led here, which is gone. */
function Arrived() {
  const { key } = useLocation();
  const [arrival] = useState(key);
  useEffect(() => {
    // The first entry is a load of the browser's own, which leaves the focus alone.
    if (arrival === 'first' || document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>('#main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [arrival]);
  return null;
}
