// Set by the bundler from the address of the running script: the folder all files of the build lie in.
declare const __webpack_public_path__: string;

export interface StartOptions {
  /** The build has pages that need no script, which are offered where its script does not run. */
  plain?: boolean;
}

/**
 * Runs a page's code. Where it does not come, or is not what was built, the page says so in both languages; it would
 * stay white otherwise. It needs nothing but the document: no React, no style, no language chosen.
 * @param load `() => import('./standalone.ts')`
 */
export function startPage(
  load: () => Promise<unknown>,
  { plain = false }: StartOptions = {},
): void {
  load().catch((error: unknown) => {
    console.error(error);
    const root = document.getElementById('root');
    // What is there already is more than this.
    if (!root || root.childElementCount > 0) return;
    const notice = make('main', { role: 'alert' });
    // The style sheets may be what is missing.
    Object.assign(notice.style, {
      display: 'grid',
      gap: '0.75rem',
      justifyItems: 'start',
      maxWidth: '40rem',
      margin: '0 auto',
      padding: '2rem 1.25rem',
    });
    notice.append(
      make('h1', {}, '本页暂时无法打开'),
      make('p', {}, '程序没有读取完整。请检查网络后再试。'),
      button('再试一次'),
      ...(plain ? [make('p', {}, link('zh', '无需 JavaScript 的页面'))] : []),
      make('h2', { lang: 'en' }, 'This page cannot be opened at the moment'),
      make('p', { lang: 'en' }, 'Its code has not come whole. Check the connection and try again.'),
      button('Try again', 'en'),
      ...(plain ? [make('p', { lang: 'en' }, link('en', 'Pages without JavaScript'))] : []),
    );
    root.append(notice);
  });
}

function make(
  name: string,
  attributes: Record<string, string>,
  ...children: (string | Node)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function link(locale: 'zh' | 'en', words: string): HTMLElement {
  return make('a', { href: `${__webpack_public_path__}plain/${locale}/index.html` }, words);
}

function button(words: string, lang?: string): HTMLElement {
  const element = make('button', { type: 'button', ...(lang && { lang }) }, words);
  element.addEventListener('click', () => window.location.reload());
  return element;
}
