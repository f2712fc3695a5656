import { CrashBoundary } from '@portal/district-kit';
import { Container, ErrorState, Skeleton, useFrame } from '@portal/ui-kit';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
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
  const loadOnce = async (): Promise<ComponentType<Props>> => {
    if (!come) {
      const { default: part } = await load();
      come ??= part;
    }
    return come;
  };
  function Late(props: Props) {
    const words = shellMessages[useFrame().locale];
    return (
      <CrashBoundary
        onCrash={(error) => console.error(error)}
        fallback={(retry) => (
          <Room come={false}>
            <ErrorState title={words.lateTitle} onRetry={retry}>
              {words.lateBody}
            </ErrorState>
          </Room>
        )}
      >
        <Awaited {...props} />
      </CrashBoundary>
    );
  }
  // Not by `lazy`: React shows what it has held back no sooner than 300 ms after its placeholder.
  function Awaited(props: Props) {
    // For as long as it is shown: another one in its place would forget what the reader did.
    const [found, setFound] = useState<Found<Props>>(() => (come ? { Part: come } : {}));
    const { Part, failure } = found;
    useEffect(() => {
      if (Part) return undefined;
      let gone = false;
      const tell = (next: Found<Props>): void => {
        if (!gone) setFound(next);
      };
      loadOnce().then(
        (part) => tell({ Part: part }),
        (error: unknown) => tell({ failure: { error } }),
      );
      return () => {
        gone = true;
      };
    }, [Part]);
    if (failure) throw failure.error;
    return Part ? (
      <Room come>
        <Part {...props} />
      </Room>
    ) : (
      <Room come={false}>{shape}</Room>
    );
  }
  return Object.assign(Late, { preload: async () => void (await loadOnce()) });
}

/** What has become of a part that was asked for; nothing yet, at first. */
interface Found<Props> {
  Part?: ComponentType<Props>;
  failure?: { error: unknown };
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
