import type { Pack } from '@portal/rules-core';

/** The fields of a pack that hold words; all else are ids, places and figures of a fixed form. */
const TEXT_FIELDS = new Set(['zh', 'en', 'path', 'officialTitle', 'number']);

/** The same pack with every text put through a function; ids, places and figures stay. */
export function withTexts(pack: Pack, change: (text: string) => string): Pack {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        typeof each === 'string' && TEXT_FIELDS.has(key) ? change(each) : visit(each),
      ]),
    );
  };
  return visit(pack) as Pack;
}

/** Texts that would be something else than text on a page that is put together by hand. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '</title></head><body><h1>x</h1>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;script&gt; &amp; &#60;b&#62; &nosuch;',
  '--><!-- ]]> <![CDATA[',
  '<style>*{display:none}</style><link rel="stylesheet" href="//evil.test/x.css">',
  'javascript:alert(1)',
  'one\u2028two\u2029three\u0000four\u0008',
  '\u202Egnp.exe\u202C \u2067\u200F\uFEFF',
  '{{constructor.constructor("alert(1)")()}}',
];
