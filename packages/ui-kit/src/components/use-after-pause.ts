import { useEffect, useRef, useState } from 'react';

/**
 * A text once it has stayed the same for a while, and nothing before it has first changed: what a screen reader
 * should say after the typing and not with each letter.
 * @param pause how long the text must stand still, in milliseconds
 */
export function useAfterPause(text: string, pause = 800): string {
  const [settled, setSettled] = useState('');
  const told = useRef(text);
  useEffect(() => {
    if (told.current === text) return;
    const timer = setTimeout(() => {
      told.current = text;
      setSettled(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
