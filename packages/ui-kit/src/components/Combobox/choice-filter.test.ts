import { describe, expect, it } from 'vitest';
import { fits } from './choice-filter.ts';

const choice = { label: '集成电路', also: ['Integrated circuits'] };

describe('what a combobox finds', () => {
  it.each([
    '',
    ' ',
    '集成',
    '电路',
    '集电',
    'integrated',
    'CIRC',
    'ｉｎｔｅｇｒａｔｅｄ',
    'circuits integrated',
  ])('“%s” finds it', (typed) => {
    expect(fits(choice, typed)).toBe(true);
  });

  it.each(['生物', '路集', 'software', 'integrated software', '集成 生物'])(
    '“%s” does not',
    (typed) => {
      expect(fits(choice, typed)).toBe(false);
    },
  );

  it('takes one Latin letter after another for a word, not for an abbreviation', () => {
    expect(fits(choice, 'ic')).toBe(false);
    expect(fits({ ...choice, also: ['Integrated circuits', 'IC'] }, 'ic')).toBe(true);
  });
});
