import { describe, expect, it } from 'vitest';
import { southPack } from '../testing/packs.ts';
import { renderPage, wordsOf } from '../testing/render-page.tsx';

const profile = { 'work.employerDistrict': 'north', 'education.level': 'doctorate' };
const words = (address: string, options: Parameters<typeof renderPage>[1] = {}) =>
  wordsOf(renderPage(address, { locale: 'en', ...options }));
/** The tables of a page, what is open first. */
const tablesOf = (html: string) => html.split('<table').slice(1);

describe('a comparison', () => {
  it('counts what there is for each need, with the way to it', () => {
    const html = renderPage('/compare', { locale: 'en', profile });
    const [open = '', ended = ''] = tablesOf(html);
    expect(open).toContain('href="/compare?need=rent"');
    expect(wordsOf(`<table${open}`)).toContain('North');
    expect(wordsOf(`<table${ended}`)).toMatch(/ended.*South.*1 programme/);
    expect(open).not.toContain('CNY');
  });

  it('tells a need in full: verdict, upper bound, programme; what has ended apart and as of its date', () => {
    const html = renderPage('/compare?need=rent&need=one-off-money', { locale: 'en', profile });
    const [open = '', ended = ''] = tablesOf(html);
    expect(open).toContain('href="/d/north/programmes/rent-subsidy"');
    expect(wordsOf(`<table${open}`)).toMatch(/Eligible.*up to CNY 3,000/);
    expect(open).not.toContain('Grant for high-end talent');
    expect(ended).toContain('href="/d/south/programmes/high-end/grant"');
    expect(wordsOf(`<table${ended}`)).toContain('until 31 December 2020');
    expect(ended).toContain('By its terms: Eligible');
  });

  it('keeps each district’s bundle by itself, with the rule that excludes', () => {
    const said = words('/compare', { profile });
    expect(said).toContain('North: eligible for 1 benefit');
    expect(said).toContain('Of like benefits the higher one');
    expect(said).not.toContain('South: eligible');
  });

  it('says before the first answer what the documents offer, and finds on nobody', () => {
    const said = words('/compare?need=rent');
    expect(said).toContain('You have not answered anything yet');
    expect(said).toContain('up to CNY 3,000');
    expect(said).not.toMatch(/More information needed|Not eligible|What can be taken together/);
  });

  it('leads to the question that matters, and back to the same comparison', () => {
    const html = renderPage('/compare?need=rent&district=north');
    expect(html).toContain(
      'href="/check?fact=education.level&amp;from=%2Fcompare%3Fneed%3Drent%26district%3Dnorth"',
    );
  });

  it('never takes what is not known for a no', () => {
    const said = words('/compare?need=rent', { profile: { 'work.employerDistrict': 'north' } });
    expect(said).toContain('More information needed');
    expect(said).not.toContain('not met');
  });

  it('names a district that is missing, and one that has nothing for the need', () => {
    const said = words('/compare?need=rent', {
      failed: [{ id: 'east', name: { zh: '东区', en: 'East' } }],
    });
    expect(said).toContain('East');
    expect(said).toContain('South: nothing for this in the document');
  });

  it('reads a plan as open on a day within its period, and says that it is not today', () => {
    const options = { packs: [southPack], asOf: '2018-06-01', profile };
    const html = renderPage('/compare?need=one-off-money', { locale: 'en', ...options });
    expect(tablesOf(html)).toHaveLength(1);
    expect(wordsOf(html)).toContain('Read as of 1 June 2018, not today.');
    expect(wordsOf(html)).not.toContain('By its terms');
  });

  it('says so where there is nothing to compare', () => {
    expect(words('/compare?district=nowhere')).toContain('There is nothing to compare');
  });

  it('is linked from the navigation, the home page and the results', () => {
    for (const address of ['/', '/results', '/programmes'])
      expect(renderPage(address, { profile })).toContain('href="/compare"');
    expect(words('/')).toContain('Compare the districts side by side');
    expect(words('/results', { profile })).toContain('Compare side by side');
  });
});
