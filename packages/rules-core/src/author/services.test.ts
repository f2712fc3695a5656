import { expect, it } from 'vitest';
import { servicesOf } from './services.ts';
import { forDistrict, text } from './words.ts';

it('a line without a clause of its own is cited by the first of its service', () => {
  const measure = servicesOf(forDistrict('north'));
  const hotline = measure({
    number: 3,
    slug: 'hotline',
    name: ['热线', 'Hotline'],
    summary: ['工作日接听', 'On working days'],
    audience: ['person'],
    needs: ['daily-life'],
    places: ['main/3', 'main/4'],
    offers: [
      ['接听', 'Answered'],
      ['回复', 'Returned', 'main/4', 'main/5'],
    ],
  });
  expect(hotline).toEqual({
    id: 'north/hotline',
    number: 3,
    name: text('热线', 'Hotline'),
    summary: text('工作日接听', 'On working days'),
    audience: ['person'],
    needs: ['daily-life'],
    citation: ['north/main/3', 'north/main/4'],
    offers: [
      { words: text('接听', 'Answered'), citation: ['north/main/3'] },
      { words: text('回复', 'Returned'), citation: ['north/main/4', 'north/main/5'] },
    ],
  });
});
