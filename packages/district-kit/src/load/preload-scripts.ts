import type { PublishedFile } from './code-source.ts';

/**
 * Has the browser fetch scripts of a build, each with its digest, before the build's entry asks for them; they run when
 * it does. A hint and no more: what fails is asked for again by the entry, and found missing there.
 */
export function preloadScripts(scripts: readonly PublishedFile[]): void {
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
  }
}
