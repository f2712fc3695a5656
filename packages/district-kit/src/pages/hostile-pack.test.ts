import { fixturePack } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { pageAt } from '../testing/page-at.tsx';
import { skeletonOf } from '../testing/plain-markup.ts';
import { HOSTILE_TEXTS, withTexts } from '../testing/with-texts.ts';
import { recordSlug } from './paths.ts';

// A district's data is somebody else's: whatever its texts hold, on the shared pages they stay text.
const PAGES = [
  '',
  '/programmes',
  ...fixturePack.programmes.map(({ id }) => `/programmes/${recordSlug(id)}`),
  '/services',
  '/targets',
  '/document',
  '/combination',
];
const profile = { 'education.level': 'master', 'north:registered': true };

describe.each(['zh', 'en'] as const)('the pages of a hostile pack in %s', (locale) => {
  const page = (address: string, text: string) =>
    pageAt(address, { locale, profile, pack: withTexts(fixturePack, () => text) });

  it.each(HOSTILE_TEXTS)('have the tags and attributes of a harmless one: %j', (text) => {
    for (const address of PAGES)
      expect(skeletonOf(page(address, text)), address).toBe(skeletonOf(page(address, 'x')));
  });
});
