import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import styles from './Filters.module.css';

export interface FilterPanelProps {
  /** “Filters”. */
  label: string;
  /** On the button that unfolds them on a phone; says how many are set. The label unless given. */
  toggle?: string | undefined;
  /** Groups of checkboxes or other fields that act at once. */
  children: ReactNode;
}

/** Filters that act at once, in a column beside the list; on a phone behind one button. */
export function FilterPanel({ label, toggle = label, children }: FilterPanelProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles.panel} aria-label={label}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'cross' : 'menu'} />
        {toggle}
      </button>
      <div className={styles.body} id={id} data-open={open}>
        {children}
      </div>
    </section>
  );
}

export interface FilterBarProps {
  label: string;
  onSubmit: () => void;
  /** Fields, and the button that applies them. */
  children: ReactNode;
}

/** A few filters above a list that are applied together. */
export function FilterBar({ label, onSubmit, children }: FilterBarProps) {
  return (
    <search className={styles.panel}>
      <form
        className={styles.bar}
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </form>
    </search>
  );
}
