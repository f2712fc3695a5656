import { fixturePack } from '@portal/rules-core/testing';
import { expect, it } from 'vitest';
import { DAY } from './testing/page-at.tsx';
import { renderDistrict } from './testing/render-district.tsx';
import { wordsOf } from './testing/words-of.ts';

const seen = { pack: fixturePack, asOf: DAY };
const front = { load: () => Promise.resolve({ default: () => <h2>Only here</h2> }) };

it('shows what is particular to a district on its front page, and nowhere else', async () => {
  const definition = { id: 'north', front };
  expect(wordsOf(await renderDistrict(definition, '/', seen))).toContain('Only here');
  expect(wordsOf(await renderDistrict(definition, '/programmes', seen))).not.toContain('Only here');
});

it('shows the shared front page where a district has nothing particular', async () => {
  const own = wordsOf(await renderDistrict({ id: 'north', front }, '/', seen));
  const without = wordsOf(await renderDistrict({ id: 'north' }, '/', seen));
  expect(own.replace('Only here', '').replace(/\s+/g, ' ')).toBe(without.replace(/\s+/g, ' '));
});
