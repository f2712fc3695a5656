import type { TruthName } from '@portal/rules-core';
import { Icon, TruthTag } from '@portal/ui-kit';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { anchorOf } from '../paths.ts';
import styles from './class-fold.module.css';

interface ClassFoldProps {
  /** The anchor that links to the class lead to; unfolds it. */
  id: string;
  title: string;
  /** How the reader's answers stand to the class; without answers absent. */
  truth?: TruthName | undefined;
  /** Whether it is the class that the reader has: unfolded at first. */
  isReached: boolean;
  children: ReactNode;
}

/**
 * What the reader unfolded or folded, by address, for as long as the page is loaded: the way back from a clause
 * finds the page as long as it was, and so the same place on it.
 */
const chosen = new Map<string, boolean>();

/** One class of a programme, folded to its name until somebody wants it: there can be five with dozens of lines. */
export function ClassFold({ id, title, truth, isReached, children }: ClassFoldProps) {
  const { pathname, hash, key } = useLocation();
  const details = useRef<HTMLDetailsElement>(null);
  const address = `${pathname}#${id}`;
  const isCalled = anchorOf(hash) === id;
  const [isOpenAtFirst] = useState(() => isCalled || (chosen.get(address) ?? isReached));

  // `key`, because the link to a class can be followed again after the class was folded.
  useEffect(() => {
    if (isCalled && details.current) details.current.open = true;
  }, [isCalled, key]);

  return (
    <details ref={details} id={id} className={styles.fold} open={isOpenAtFirst}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself */}
      <summary
        className={styles.summary}
        onClick={() => chosen.set(address, details.current?.open === false)}
      >
        <Icon name="chevronRight" />
        <h3>{title}</h3>
        {truth ? <TruthTag truth={truth} /> : null}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
