import { type ReactNode, useId } from 'react';
import styles from './ToolLayout.module.css';

export interface ToolLayoutProps {
  /** What is entered. */
  form: ReactNode;
  /** What it comes to; stays in view beside the form where there is room, follows it on a phone. */
  result: ReactNode;
  /** The name of the result for assistive technology. */
  resultLabel: string;
  /** The result in a line: on a phone it stays at the foot of the screen while one answers, and leads there. */
  bar: ReactNode;
}

/** A calculator: answers on one side, the live result on the other. */
export function ToolLayout({ form, result, resultLabel, bar }: ToolLayoutProps) {
  const id = useId();
  return (
    <div className={styles.tool}>
      <div>
        {form}
        <div className={styles.bar}>
          <a
            href={`#${id}`}
            onClick={(event) => {
              // Not a place of its own in the host's history.
              event.preventDefault();
              const place = document.getElementById(id);
              place?.scrollIntoView();
              place?.focus({ preventScroll: true });
            }}
          >
            {bar}
          </a>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself on a wide screen, and takes the focus from the bar */}
      <section id={id} className={styles.result} aria-label={resultLabel} tabIndex={0}>
        {result}
      </section>
    </div>
  );
}
