import { useEffect } from 'react';
import { useFrameText } from '../text/shell-text.ts';

/** Names the document after the page shown: “Results – portal”. */
export function usePageTitle(title: string): void {
  const t = useFrameText();
  const name = t('brand');
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
}
