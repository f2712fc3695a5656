import type { TruthName } from '@portal/rules-core';
import { AccordionItem, TruthTag } from '@portal/ui-kit';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { anchorOf } from '../paths.ts';

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
    <AccordionItem
      ref={details}
      id={id}
      title={title}
      tag={truth ? <TruthTag truth={truth} /> : null}
      open={isOpenAtFirst}
      onToggle={(open) => chosen.set(address, open)}
    >
      {children}
    </AccordionItem>
  );
}
