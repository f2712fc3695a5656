import { useEffect } from 'react';
import { useText } from '../text/use-text.ts';

/** Names the document after the page shown: “Results – portal”. */
export function usePageTitle(title: string): void {
  const t = useText();
  const name = t('brand');
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
}
