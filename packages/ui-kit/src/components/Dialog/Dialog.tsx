import {
  type ReactNode,
  type RefObject,
  useContext,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { ToastContext } from '../Toast/toast-context.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  open: boolean;
  /** Esc, the close button: the owner sets `open` to false. */
  onClose: () => void;
  /** The question or the matter; its heading, and its name for screen readers. */
  title: string;
  children: ReactNode;
  /** What can be done, the main act first. */
  actions?: ReactNode;
  /** Where the focus goes afterwards, when the button that opened it is no longer there. */
  returnTo?: RefObject<HTMLElement | null> | undefined;
}

/**
 * The browser's own modal dialog: it keeps the focus inside, makes the page behind it inert, lies above everything
 * and gives the focus back. On a phone it comes from below, where the thumb is.
 */
export function Dialog({ open, onClose, title, children, actions, returnTo }: DialogProps) {
  const { t } = useKit();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const notices = useRef<HTMLDivElement>(null);
  const toasts = useContext(ToastContext);

  // What the page says in passing is said in here while the page behind is out of reach.
  useLayoutEffect(
    () => (open && notices.current ? toasts?.inside(notices.current) : undefined),
    [open, toasts],
  );

  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box || box.open === open) return;
    if (open) {
      // The page behind keeps the room of its scroll bar while it has none, and gets none that it had not.
      box.toggleAttribute('data-gutter', window.innerWidth > document.documentElement.clientWidth);
      box.showModal();
      // The heading first: a screen reader says what it is about, and nobody presses the first button by mistake.
      heading.current?.focus();
    } else {
      box.close();
      returnTo?.current?.focus();
    }
  }, [open, returnTo]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      // Another copy of react-aria on the page hides everything outside its own overlay; not this.
      data-react-aria-top-layer="true"
      onCancel={(event) => {
        // A dialog or a file field inside has a cancel of its own, and React lets it rise.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // A browser may close it unasked, on the second Esc.
        if (event.target === event.currentTarget && open) onClose();
      }}
    >
      {open ? (
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 id={titleId} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <button
              type="button"
              className={styles.close}
              aria-label={t('dialogClose')}
              onClick={onClose}
            >
              <Icon name="cross" />
            </button>
          </div>
          <ScrollingBody labelledBy={titleId}>{children}</ScrollingBody>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
      <div ref={notices} />
    </dialog>
  );
}

/** The contents. Where they are longer than the screen the keyboard must be able to scroll them. */
function ScrollingBody({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const box = body.current;
    if (!box) return;
    const measure = () => setScrolls(box.scrollHeight > box.clientHeight + 1);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    for (const child of box.children) sizes.observe(child);
    return () => sizes.disconnect();
  }, []);
  return (
    <div
      ref={body}
      className={styles.body}
      {...(scrolls ? { role: 'group', 'aria-labelledby': labelledBy, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
