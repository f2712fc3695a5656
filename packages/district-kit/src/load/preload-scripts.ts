import type { PublishedFile } from './code-source.ts';

/**
 * Has the browser fetch scripts of a build, each with its digest, before the build's entry asks for them; they run when
 * it does. A hint and no more: what fails is asked for again by the entry, and found missing there.
 * @param signal aborted when nobody waits for them any more. A server that never answers would hold every connection
 * that the browser has to it, six over HTTP/1.1, and the files of the build before would not even be asked for.
 */
export function preloadScripts(scripts: readonly PublishedFile[], signal?: AbortSignal): void {
  const there = new Set(
    Array.from(
      document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]'),
      ({ href }) => href,
    ),
  );
  for (const { url, integrity } of scripts) {
    if (there.has(url)) continue;
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.crossOrigin = 'anonymous';
    link.integrity = integrity;
    link.href = url;
    document.head.append(link);
    // Out of the page it is given up, where it has not come yet.
    signal?.addEventListener('abort', () => link.remove(), { once: true });
  }
}
