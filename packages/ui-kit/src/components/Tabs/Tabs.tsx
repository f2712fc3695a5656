import type { ReactNode } from 'react';
import { lazyPart, useLazyPart } from '../lazy-part.ts';
import styles from './Tabs.module.css';

export interface TabItem {
  id: string;
  /** One or two words. */
  label: string;
  content: ReactNode;
}

export interface TabsProps {
  /** What the tabs are about, for screen readers. */
  label: string;
  tabs: readonly TabItem[];
  /** Id of the panel shown at first; the first one unless given. */
  first?: string | undefined;
  /** Of the headings over the panels where all of them stand below each other; 3 unless given. */
  level?: 2 | 3 | 4;
  onChange?: ((id: string) => void) | undefined;
}

const richTabs = lazyPart(() => import('./RichTabs.tsx'));

/**
 * Several views of one thing, one at a time. While the rest is loading, where it cannot be loaded, and on paper, all
 * of them stand below each other under their headings.
 */
export function Tabs(props: TabsProps) {
  const { Part, hold } = useLazyPart(richTabs);
  return (
    <div className={styles.around} {...(Part ? {} : hold)}>
      {Part ? <Part {...props} /> : <StackedTabs {...props} />}
    </div>
  );
}

/** All panels under their headings. Exported for the example that shows what stands there while the rest is loading. */
export function StackedTabs({ label, tabs, level = 3 }: TabsProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.stacked} aria-label={label}>
      {tabs.map((tab) => (
        <section key={tab.id}>
          <Heading className={styles.heading}>{tab.label}</Heading>
          {tab.content}
        </section>
      ))}
    </section>
  );
}
