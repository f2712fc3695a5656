import styles from './part-page.module.css';

/** A piece of code; scrolls by itself where it is wider than the page, also with the keyboard. */
export function Code({ label, children }: { label: string; children: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: `pre` keeps the lines; the role gives it a name
    <pre
      className={styles.code}
      role="region"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse (WCAG 2.1.1)
      tabIndex={0}
    >
      <code>{children}</code>
    </pre>
  );
}
