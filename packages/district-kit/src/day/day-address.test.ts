import { expect, test } from 'vitest';
import { atDay, carrying, dayIn } from './day-address.ts';

test('an address names a day, none, or something that is no day to read for', () => {
  expect(dayIn('?need=rent&asOf=2019-12-31')).toEqual({ day: '2019-12-31' });
  expect(dayIn('?asOf=%202019-12-31%20')).toEqual({ day: '2019-12-31' });
  expect(dayIn('?need=rent')).toEqual({});
  for (const written of ['2019', '2019-02-29', '31.12.2019', '', '1999-12-31', '2100-01-01', '<b>'])
    expect(dayIn(`?asOf=${encodeURIComponent(written)}`)).toEqual({ unreadable: written });
});

test('a day is put into an address and taken out, and the rest stays as it was written', () => {
  expect(atDay('/results', '2019-12-31')).toBe('/results?asOf=2019-12-31');
  expect(atDay('/compare?need=a%2Fb+c#top', '2019-12-31')).toBe(
    '/compare?need=a%2Fb+c&asOf=2019-12-31#top',
  );
  expect(atDay('/compare?asOf=2018-01-01&need=rent', '2019-12-31')).toBe(
    '/compare?need=rent&asOf=2019-12-31',
  );
  expect(atDay('/compare?asOf=2018-01-01#top', undefined)).toBe('/compare#top');
  expect(atDay('/compare?asOf&need=rent', undefined)).toBe('/compare?need=rent');
  expect(atDay('?page=2', '2019-12-31')).toBe('?page=2&asOf=2019-12-31');
});

test('links carry the day on, except where they lead away or name one themselves', () => {
  const day = '2019-12-31';
  expect(carrying('/d/north/document#a/b', day)).toBe('/d/north/document?asOf=2019-12-31#a/b');
  expect(carrying('/results?asOf=2018-01-01', day)).toBe('/results?asOf=2018-01-01');
  expect(carrying('/results?asOfDay=1', day)).toBe('/results?asOfDay=1&asOf=2019-12-31');
  for (const to of ['https://example.org/', 'mailto:a@b.c', '//example.org', '#top', ''])
    expect(carrying(to, day)).toBe(to);
  expect(carrying('/results', undefined)).toBe('/results');
});
