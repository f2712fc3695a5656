import type { HtmlBasicTag } from '@rsbuild/core';

/**
 * What a page says where no script runs.
 * @param plain the address that its plain pages lie below, without a slash at its end; absent: it has none
 */
export function noscript(plain: string | undefined): HtmlBasicTag {
  const ways =
    plain === undefined
      ? ''
      : `
      <p><a href="${plain}/zh/index.html">无需 JavaScript 的页面</a></p>
      <p lang="en"><a href="${plain}/en/index.html">The same pages without JavaScript</a></p>`;
  return {
    tag: 'noscript',
    children: `
      <p>本页需要启用 JavaScript。 <span lang="en">This page needs JavaScript to be enabled.</span></p>${ways}
    `,
  };
}
