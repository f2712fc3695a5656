import { describe, expect, it } from 'vitest';
import { questionHref, returnHref } from '../layout/paths.ts';
import { compareFilterFrom, compareHref } from './compare-filter.ts';

const read = (query: string) => compareFilterFrom(new URLSearchParams(query));

describe('what is compared', () => {
  it('stands in the address, needs in the order of the vocabulary', () => {
    const filter = read('need=rent&need=home-purchase&district=north&role=team');
    expect(filter).toEqual({
      needs: ['home-purchase', 'rent'],
      districts: ['north'],
      role: 'team',
    });
    expect(compareHref(filter)).toBe(
      '/compare?need=home-purchase&need=rent&district=north&role=team',
    );
    expect(read(compareHref(filter).split('?')[1] ?? '')).toEqual(filter);
  });

  it('is everything where nothing is chosen', () => {
    expect(compareHref(read(''))).toBe('/compare');
  });

  it('leaves out what an old or broken address names', () => {
    expect(read('need=palace&district=../x&district=north&district=north&role=king')).toEqual({
      needs: [],
      districts: ['north'],
      role: null,
    });
  });
});

describe('the way back from a question', () => {
  it('leads to the same comparison', () => {
    const from = compareHref({ needs: ['rent'], districts: ['north'] });
    const question = new URL(questionHref('education.level', from), 'http://portal');
    expect(returnHref(question.searchParams.get('from'))).toBe(from);
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/comparexyz', '', null])(
    'leads nowhere else: %s',
    (from) => {
      expect(returnHref(from)).toBeNull();
    },
  );
});
