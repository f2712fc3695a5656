import type { Pack, Text } from '@portal/rules-core';
import { endedFixturePack, fixturePack } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { describePlainPages, plainPagesIn } from '../testing/describe-plain-pages.tsx';
import { deadLinks, needsScript, skeletonOf } from '../testing/plain-markup.ts';
import { HOSTILE_TEXTS, withTexts } from '../testing/with-texts.ts';

describe('a pack with no end date', () => describePlainPages(fixturePack));
describe('a plan that has ended', () => describePlainPages(endedFixturePack));

describe('whatever the texts of a pack hold', () => {
  const harmless = plainPagesIn(withTexts(fixturePack, () => 'x'));

  it.each(HOSTILE_TEXTS)('it stays text: %j', (text) => {
    const pages = plainPagesIn(withTexts(fixturePack, () => text));
    expect([...pages.keys()]).toEqual([...harmless.keys()]);
    for (const [path, html] of pages) {
      expect(skeletonOf(html), path).toBe(skeletonOf(harmless.get(path) ?? ''));
      expect(needsScript(html), path).toEqual([]);
    }
    expect(deadLinks(pages)).toEqual([]);
  });
});

describe('the tests of the markup', () => {
  it('see what needs a script', () => {
    for (const markup of [
      '<p><script src="x"></script></p>',
      '<button type="button">x</button>',
      '<p style="color: red">x</p>',
      '<p class="a" onclick="x()">x</p>',
      '<a href="javascript:x()">x</a>',
    ])
      expect(needsScript(markup), markup).toHaveLength(1);
    expect(needsScript('<p class="<script> onclick=1">style="x" &lt;script> onclick=</p>')).toEqual(
      [],
    );
  });

  it('see links that lead nowhere', () => {
    const pages = new Map([
      [
        'zh/index.html',
        '<a href="a.html#there">1</a><a href="a.html#gone">2</a><a href="b.html">3</a>',
      ],
      [
        'zh/a.html',
        '<p id="there">x</p><a class="c" href="../en/a.html">4</a><a href="../../../x">5</a>',
      ],
    ]);
    expect(deadLinks(pages)).toEqual([
      'zh/index.html: a.html#gone is no place on its page',
      'zh/index.html: b.html is no page',
      'zh/a.html: ../en/a.html is no page',
    ]);
  });

  it('see markup that has grown a tag or an attribute', () => {
    expect(skeletonOf('<p class="a">x</p>')).toBe(skeletonOf('<p class="b">y</p>'));
    expect(skeletonOf('<p class="a">x</p>')).not.toBe(skeletonOf('<p class="a"><b>x</b></p>'));
    expect(skeletonOf('<p class="a">x</p>')).not.toBe(skeletonOf('<p class="a" id="b">x</p>'));
  });
});

describe('two pages of one file', () => {
  const [programme, ...others] = fixturePack.programmes;

  it('are refused with the record to rename', () => {
    if (!programme) throw new Error('The fixture has no programme.');
    const pack: Pack = {
      ...fixturePack,
      programmes: [{ ...programme, id: 'north/rules' }, ...others],
    };
    expect(() => plainPagesIn(pack)).toThrow(
      'Two plain pages of "north" would be rules.html: give the record "north/rules" another id.',
    );
  });
});

const titled = (zh: string): Text => ({ zh, en: zh });

describe('the list of programmes', () => {
  it('is in printed order under the parts and headings of the document, each programme once', () => {
    const pack: Pack = {
      ...fixturePack,
      clauses: fixturePack.clauses.map((clause) =>
        clause.id === 'north/main/2' ? { ...clause, title: titled('住房') } : clause,
      ),
    };
    const html = plainPagesIn(pack).get('zh/index.html') ?? '';
    const list = html.slice(html.indexOf('id="programmes"'), html.indexOf('id="services"'));
    const links = [...list.matchAll(/ href="([\w/-]+)\.html"/g)].map(([, slug]) => `north/${slug}`);
    expect(links.toSorted()).toEqual(pack.programmes.map(({ id }) => id).toSorted());
    const headings = [...list.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, words]) => words);
    expect(headings).toContain('正文 · 住房');
    expect(headings.at(-1)).toBe('附件2');
  });
});
