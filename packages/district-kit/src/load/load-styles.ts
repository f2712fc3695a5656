import type { PublishedFile } from './code-source.ts';
import { LoadFailure } from './failure.ts';

/**
 * Puts the style sheets of a district's code into the page, each with its digest: the runtime of the code finds them
 * there and does not ask again. All or none; what has been put in stays.
 * @throws LoadFailure `style` naming the sheet
 */
export async function loadStyles(styles: readonly PublishedFile[]): Promise<void> {
  await Promise.all(styles.map(loadStyle));
}

function loadStyle({ url, integrity }: PublishedFile): Promise<void> {
  const there = Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'));
  if (there.some(({ href, sheet }) => href === url && sheet !== null)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = 'anonymous';
    link.integrity = integrity;
    link.href = url;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new LoadFailure('style', `A style sheet is missing: ${url}`));
    };
    document.head.append(link);
  });
}
