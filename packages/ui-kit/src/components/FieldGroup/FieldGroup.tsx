import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

export interface FieldGroupProps {
  /** What the fields are of: “Line 3”. */
  legend: string;
  children: ReactNode;
}

/** Fields that belong together, in a row as far as there is room, under a name that a screen reader hears with each. */
export function FieldGroup({ legend, children }: FieldGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
