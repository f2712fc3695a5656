import type { ReactNode } from 'react';
import { PageHeading, Section } from '../../components/Layout/Layout.tsx';
import styles from './foundations.module.css';

/** A page of the design system: its heading, then sections. */
export function DocPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) {
  return (
    <main className={styles.page}>
      <PageHeading title={title} lead={lead} />
      {children}
    </main>
  );
}

/** Some sentences as a list. */
export function Points({
  items,
  ordered = false,
}: {
  items: readonly string[];
  ordered?: boolean;
}) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={ordered ? styles.steps : styles.points}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}

/** A heading and sentences under it: the commonest section. */
export function Rules({
  id,
  title,
  lead,
  items,
  children,
}: {
  /** Where a list of contents leads. */
  id?: string;
  title: string;
  lead?: string;
  items: readonly string[];
  children?: ReactNode;
}) {
  return (
    <Section id={id} title={title} lead={lead}>
      <Points items={items} />
      {children}
    </Section>
  );
}
