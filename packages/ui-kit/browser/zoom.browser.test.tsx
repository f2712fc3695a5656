import { afterEach, describe, expect, test } from 'vitest';
import { beyondTheEdge, clipped, coveredFocus, overlapping, sidewaysScroll } from './measure.ts';
import { screen } from './screen.ts';
import { type Mounted, mount, mountStory, settled, stories } from './stories.tsx';

// WCAG 1.4.10: at 400 % nothing is lost and nothing scrolls both ways. WCAG 1.4.12: nor is anything lost when a
// reader sets lines, paragraphs, letters and words as far apart as that criterion names.
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

let mounted: Mounted | undefined;
let style: HTMLStyleElement | undefined;

afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
  style?.remove();
  style = undefined;
});

const problems = (root: Element) => [
  ...beyondTheEdge(root),
  ...sidewaysScroll(root),
  ...clipped(root),
  ...overlapping(root),
];

// A walk shows an example that is drawn elsewhere as a rule; one language of it will do.
const cases = stories.flatMap((entry) =>
  (entry.plays ? (['zh'] as const) : (['zh', 'en'] as const)).map((locale) => ({
    entry,
    locale,
    name: `${entry.name} ${locale}`,
  })),
);

describe('at 400 %', () => {
  test.for(cases)('$name', async ({ entry, locale }) => {
    await screen('zoomed');
    mounted = await mountStory(entry, { locale });
    expect([...problems(document.body), ...coveredFocus(document.body)].join('\n')).toBe('');
  });
});

describe('with more space between letters, words, lines', () => {
  test.for(cases)('$name', async ({ entry, locale }) => {
    await screen('phone');
    style = document.createElement('style');
    style.textContent = SPACING;
    document.head.append(style);
    mounted = await mountStory(entry, { locale });
    expect(problems(document.body).join('\n')).toBe('');
  });
});

describe('what is looked for is found', () => {
  const text = 'Words that need more room than they are given';
  const faults: [string, RegExp, React.CSSProperties][] = [
    ['a page too wide', /ends beyond/, { inlineSize: '50rem' }],
    ['a box that scrolls', /scrolls sideways/, { overflowX: 'auto', whiteSpace: 'nowrap' }],
    ['a text cut off', /cut off/, { overflow: 'hidden', whiteSpace: 'nowrap' }],
    ['a text over another', /lies over/, { marginBlockStart: '-1.2em' }],
  ];
  test.for(faults)('%s', async ([, message, fault]) => {
    await screen('zoomed');
    mounted = await mount(() => (
      <>
        <p>Before</p>
        <p style={fault}>{text}</p>
      </>
    ));
    expect(problems(document.body).join('\n')).toMatch(message);
  });

  test('a focus covered', async () => {
    await screen('zoomed');
    mounted = await mount(() => (
      <>
        <header
          style={{ position: 'fixed', inset: '0 0 auto', blockSize: '6rem', background: 'white' }}
        >
          Header
        </header>
        <a href="#top">A link below it</a>
      </>
    ));
    await settled();
    expect(coveredFocus(document.body).join()).toMatch(/A link below it/);
  });
});
