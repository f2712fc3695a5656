import { useEffect, useState } from 'react';

/**
 * A text once it has stayed the same for a while, and nothing before it has changed for the first time: what a screen
 * reader should say after the typing, not with each letter.
 */
export function useAfterPause(text: string, milliseconds = 800): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === first && settled === '') return;
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, first, settled, milliseconds]);
  return settled;
}
