import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { useFrame } from '../../context/frame.tsx';
import { Icon } from '../Icon/Icon.tsx';
import styles from './Toast.module.css';
import { type ToastContent, ToastContext, type Toasts } from './toast-context.ts';
import { STACK, STACK_ATTRIBUTE, useStack } from './use-stack.ts';

/** How long a notice stays at the least, in milliseconds: what a slow reader needs for two lines. */
const TOAST_STAYS = 8_000;

/**
 * With something to do about it, longer. Yet it goes: on a shared computer nobody who comes later may undo, and so
 * see, what the one before has taken away.
 */
const TOAST_WITH_ACTION_STAYS = 20_000;

interface Shown extends ToastContent {
  id: number;
}

export interface ToastProviderProps {
  /** Shows the notices in place of this one: those of the page that this is mounted into, which has them once. */
  host?: Toasts | undefined;
  children: ReactNode;
}

/** Owns the notices of a page: one around everything, in the host. What is mounted into it passes its notices on. */
export function ToastProvider({ host, children }: ToastProviderProps) {
  return host ? (
    <ToastContext value={host}>{children}</ToastContext>
  ) : (
    <OwnToasts>{children}</OwnToasts>
  );
}

function OwnToasts({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [places, setPlaces] = useState<readonly HTMLElement[]>([]);
  const next = useRef(1);
  const before = useRef<HTMLElement | null>(null);
  const toasts = useMemo(
    () => ({
      show: (content: ToastContent) => {
        const id = next.current++;
        setShown((all) => [...all, { ...content, id }]);
      },
      inside: (element: HTMLElement) => {
        setPlaces((all) => [...all, element]);
        return () => setPlaces((all) => all.filter((place) => place !== element));
      },
    }),
    [],
  );
  const dismiss = useCallback((id: number) => {
    const within = document.activeElement?.closest(`[${STACK_ATTRIBUTE}]`);
    setShown((all) => all.filter((toast) => toast.id !== id));
    // The button that had the focus goes with its notice; the reader goes on where they were.
    if (within && before.current?.isConnected) before.current.focus();
  }, []);
  const place = places.at(-1);
  const parts = { onGone: dismiss, before };
  return (
    <ToastContext value={toasts}>
      {children}
      {/* The page's own area stays, also empty: a live region that comes together with its words is not read out. */}
      <Area {...parts} shown={place ? [] : shown} named={place === undefined} />
      {place ? createPortal(<Area {...parts} shown={shown} named />, place) : null}
    </ToastContext>
  );
}

interface AreaProps {
  shown: readonly Shown[];
  /** A landmark; not while another area takes its place. */
  named: boolean;
  onGone: (id: number) => void;
  /** What had the focus before it came here. */
  before: RefObject<HTMLElement | null>;
}

/** Where notices lie over the page, or over a dialog. */
function Area({ shown, named, onGone, before }: AreaProps) {
  const { t } = useFrame();
  const region = useRef<HTMLElement>(null);
  useStack(region, shown);
  return (
    <section
      {...STACK}
      ref={region}
      className={styles.region}
      aria-label={named ? t('toasts') : undefined}
      data-empty={shown.length === 0 || undefined}
      // A copy of react-aria hides everything outside its own overlay; what is said here must be heard all the same.
      data-react-aria-top-layer="true"
      onFocus={(event) => {
        if (
          event.relatedTarget instanceof HTMLElement &&
          !event.currentTarget.contains(event.relatedTarget)
        )
          before.current = event.relatedTarget;
      }}
    >
      <ul className={styles.list} aria-live="polite" aria-relevant="additions">
        {shown.map((toast) => (
          <Toast key={toast.id} toast={toast} onGone={onGone} />
        ))}
      </ul>
    </section>
  );
}

function Toast({ toast, onGone }: { toast: Shown; onGone: (id: number) => void }) {
  const { t } = useFrame();
  const { id, message, action } = toast;
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = hovered || focused;
  const stays = action ? TOAST_WITH_ACTION_STAYS : TOAST_STAYS;
  useEffect(() => {
    if (held) return;
    // Anew after each stop: who has just looked away gets the whole time again.
    const timer = setTimeout(() => onGone(id), stays);
    return () => clearTimeout(timer);
  }, [held, id, stays, onGone]);
  return (
    <li
      className={styles.toast}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Of a dialog around it, this closes the notice alone.
        event.preventDefault();
        onGone(id);
      }}
    >
      <p className={styles.message}>{message}</p>
      {action ? (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            action.onAction();
            onGone(id);
          }}
        >
          {action.label}
        </button>
      ) : null}
      <button
        type="button"
        className={styles.dismiss}
        aria-label={t('toastDismiss')}
        onClick={() => onGone(id)}
      >
        <Icon name="cross" />
      </button>
    </li>
  );
}
