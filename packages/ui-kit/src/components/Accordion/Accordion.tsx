import { type MouseEvent, type ReactNode, type Ref, useRef } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { cx } from '../cx.ts';
import { Icon } from '../Icon/Icon.tsx';
import styles from './Accordion.module.css';

export interface AccordionItemProps {
  title: string;
  /** Of the heading; what level the surrounding page asks for. */
  level?: 2 | 3 | 4;
  /** The anchor that links lead to. */
  id?: string | undefined;
  /** Beside the title: what can be known without opening it. */
  tag?: ReactNode;
  /** Open at first; on a page without script always, so that links lead to what stands in it. */
  open?: boolean;
  /** Also on paper only if the reader opened it: for what would bury the rest. */
  printsAsShown?: boolean;
  /** The reader opens or folds it. */
  onToggle?: ((open: boolean) => void) | undefined;
  /** To open it from outside, as when a link leads to it. */
  ref?: Ref<HTMLDetailsElement> | undefined;
  children: ReactNode;
}

/** Several parts of a page, each folded to its heading. Each opens by itself; none closes another. */
export function Accordion({ children }: { children: ReactNode }) {
  return <div className={styles.accordion}>{children}</div>;
}

/** One part: the browser's own details with a heading in it, found by the page's search, and open in print. */
export function AccordionItem({
  title,
  level = 3,
  id,
  tag,
  open = false,
  printsAsShown = false,
  onToggle,
  ref,
  children,
}: AccordionItemProps) {
  const { plain } = useKit();
  const Heading = `h${level}` as const;
  const summary = useRef<HTMLElement>(null);
  const toggled = (_event: MouseEvent) => {
    // Told before it happens.
    const details = summary.current?.parentElement;
    if (details instanceof HTMLDetailsElement) onToggle?.(!details.open);
  };
  return (
    <details
      ref={ref}
      id={id}
      className={cx(styles.item, printsAsShown && styles.asShown)}
      open={open || plain}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself */}
      <summary ref={summary} className={styles.summary} onClick={toggled}>
        <Icon name="chevronRight" />
        <Heading>{title}</Heading>
        {tag}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
