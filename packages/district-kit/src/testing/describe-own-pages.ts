import type { Locale, Pack, Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import type { DistrictDefinition } from '../define-district.tsx';
import { renderDistrict } from './render-district.tsx';
import { wordsOf } from './words-of.ts';

const LOCALES: readonly Locale[] = ['zh', 'en'];

export interface OwnPagesOptions {
  definition: DistrictDefinition;
  pack: Pack;
  /** Readers by what is known of them; one of whom nothing is known is always among them. */
  profiles: Readonly<Record<string, Profile>>;
  /** The days to read for, `YYYY-MM-DD`: one inside the plan period, and one after it where it ends. */
  days: readonly string[];
}

/**
 * The tests that each page of a district's own passes, and its front page: headings in order, no hole in a text, each
 * table with its caption, links on the page that lead somewhere. For a Vitest test file.
 */
export function describeOwnPages({ definition, pack, profiles, days }: OwnPagesOptions): void {
  const addresses = [
    ...(definition.front ? ['/'] : []),
    ...(definition.pages ?? []).map(({ path }) => `/${path}`),
  ];
  const readers = Object.entries({ 'with nothing known': {}, ...profiles });
  const cases = LOCALES.flatMap((locale) =>
    addresses.flatMap((address) =>
      readers.flatMap(([who, profile]) =>
        days.map((asOf) => ({ locale, address, who, profile, asOf })),
      ),
    ),
  );

  describe('every page of the district’s own', () => {
    it('serves programmes that there are, and their pages lead to it', async () => {
      for (const { path, serves = [] } of definition.pages ?? [])
        for (const slug of serves) {
          const address = `/programmes/${slug}`;
          expect(pack.programmes.map(({ id }) => id)).toContain(`${pack.district.id}/${slug}`);
          const markup = await renderDistrict(definition, address, { pack, locale: 'zh' });
          const tools = /<section[^>]*id="tools".*?<\/section>/s.exec(markup)?.[0] ?? '';
          expect(tools).toContain(`/${path}"`);
        }
    });

    it.each(cases)(
      '$address in $locale, $who, on $asOf: one h1, no level skipped, no hole, no id twice, no link to nowhere',
      async ({ address, locale, profile, asOf }) => {
        const markup = await renderDistrict(definition, address, { pack, locale, profile, asOf });
        const levels = [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        levels.forEach((level, index) => {
          expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
        });
        expect(wordsOf(markup)).not.toMatch(/undefined|NaN|\[object|[{}]|district\.\w/);
        expect(markup.match(/<caption/g)?.length ?? 0).toBe(markup.match(/<table/g)?.length ?? 0);
        const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
        for (const [, id] of markup.matchAll(/ href="#([^"]+)"/g))
          expect(markup).toContain(` id="${id}"`);
      },
    );
  });
}
