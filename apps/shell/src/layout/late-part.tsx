import { CrashBoundary } from '@portal/district-kit';
import { Container, ErrorState, Skeleton, useFrame } from '@portal/ui-kit';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { shellMessages } from '../shell-messages.ts';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** A part that is fetched when it is first shown, or before. */
export type LatePart<Props extends object> = ComponentType<Props> & {
  /** Fetches it; settled once it can be shown at once. */
  preload: () => Promise<void>;
};

/**
 * A part that is fetched when it is first shown, so that the first load does not grow. While it is on its way its
 * shape stands there; what does not come, or breaks, says so and can be tried again.
 * @example const Chart = latePart(() => import('./chart.tsx').then(({ Chart }) => ({ default: Chart })));
 */
export function latePart<Props extends object>(
  load: Load<Props>,
  shape: ReactNode = <Skeleton lines={4} />,
): LatePart<Props> {
  return lateWithin(load, ({ children }) => children, shape);
}

/** A page that is fetched when it is first shown, or before. */
export type LatePage = LatePart<object>;

/**
 * The same for a whole page: at the page's width, and the focus goes to its heading once it has come. What its names,
 * facts and clauses are looked up in comes with it: home shows none of them, and what stands around every page does
 * without.
 */
export function latePage(load: Load<object>): LatePage {
  const loadBoth: Load<object> = async () => {
    const [page, { withSources }] = await Promise.all([load(), import('./with-sources.tsx')]);
    return { default: withSources(page.default) };
  };
  return lateWithin(
    loadBoth,
    ({ children, come }) =>
      come ? (
        <>
          {children}
          <Arrived />
        </>
      ) : (
        <Container reading>{children}</Container>
      ),
    <Skeleton lines={4} />,
  );
}

function lateWithin<Props extends object>(
  load: Load<Props>,
  Room: (room: { children: ReactNode; come: boolean }) => ReactNode,
  shape: ReactNode,
): LatePart<Props> {
  let come: ComponentType<Props> | undefined;
  const loadOnce: Load<Props> = async () => {
    if (!come) {
      const { default: part } = await load();
      come ??= part;
    }
    return { default: come };
  };
  // React keeps the failure of a part for good; another attempt needs another part.
  let late = lazy(loadOnce);
  function Late(props: Props) {
    const words = shellMessages[useFrame().locale];
    // For as long as it is shown: another one in its place would forget what the reader did.
    const [Part, setPart] = useState<ComponentType<Props>>(() => come ?? late);
    return (
      <CrashBoundary
        onCrash={(error) => console.error(error)}
        fallback={(retry) => (
          <Room come={false}>
            <ErrorState
              title={words.lateTitle}
              onRetry={() => {
                late = lazy(loadOnce);
                setPart(() => late);
                retry();
              }}
            >
              {words.lateBody}
            </ErrorState>
          </Room>
        )}
      >
        <Suspense fallback={<Room come={false}>{shape}</Room>}>
          <Room come>
            <Part {...props} />
          </Room>
        </Suspense>
      </CrashBoundary>
    );
  }
  return Object.assign(Late, { preload: async () => void (await loadOnce()) });
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
