import { endedFixturePack, fixturePack } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
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

describe('the day the rules are read for', () => {
  const end = endedFixturePack.validity.until.date ?? '';
  const setAsOf = () => {};
  const read = async (more: Partial<Parameters<typeof renderDistrict>[2]>) =>
    wordsOf(
      await renderDistrict({ id: 'north' }, '/', { pack: endedFixturePack, locale: 'en', ...more }),
    );

  it('can be set to the last day of a document that has ended, and back to today', async () => {
    expect(await read({ asOf: '2999-01-01', setAsOf })).toContain('its last day');
    const then = await read({ asOf: end, setAsOf });
    expect(then).toContain('not for today');
    expect(then).toContain('Back to today');
  });

  it('is not offered where the host cannot set it', async () => {
    expect(await read({ asOf: '2999-01-01' })).not.toContain('its last day');
    expect(await read({ asOf: end })).not.toContain('Back to today');
  });
});
