import { describe, expect, it } from 'vitest';
import { southPack } from '../testing/packs.ts';
import { renderPage, wordsOf } from '../testing/render-page.tsx';

const locales = ['zh', 'en'] as const;
const eastDown = [{ id: 'east', name: { zh: '东区', en: 'East' } }];

describe.each([
  '/',
  '/programmes',
  '/check',
  '/check?fact=education.level',
  '/results',
  '/compare',
  '/compare?need=rent&need=one-off-money',
  '/nowhere',
])('the page at %s', (address) => {
  it.each(locales)('has one heading of the first level and one main part, in %s', (locale) => {
    const html = renderPage(address, { locale, profile: { 'work.employerDistrict': 'north' } });
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
    expect(html).toContain('href="#main"');
  });

  it('speaks English throughout where English is asked for', () => {
    const words = wordsOf(renderPage(address, { locale: 'en' }))
      // The way to Chinese is in Chinese, and so are the numbers and places of Chinese documents.
      .replace('中文', '')
      .replace(/北委〔2021〕1号/g, '');
    expect(words).not.toMatch(/\p{Script=Han}/u);
  });
});

describe.each(['/', '/programmes', '/compare'])('a district that is down, at %s', (address) => {
  it('leaves the others well, unless nothing is known of any of them', () => {
    const seen = (source: 'portal' | 'page'): string =>
      wordsOf(renderPage(address, { locale: 'en', failed: eastDown, source }));
    expect(seen('portal')).toContain('The other districts are not affected.');
    expect(seen('page')).toContain('try again later');
    expect(seen('page')).not.toContain('not affected');
  });
});

describe('home', () => {
  it('shows each district with its validity, and one that is down by name', () => {
    const words = wordsOf(renderPage('/', { locale: 'en', failed: eastDown }));
    expect(words).toContain('Has taken effect, no end date stated North');
    expect(words).toContain('Ended South');
    expect(words).toContain('East');
    expect(words).toContain('Try again');
  });

  it('offers the needs that something answers, with their number', () => {
    const html = renderPage('/');
    expect(html).toContain('href="/programmes?need=rent"');
    expect(html).not.toContain('need=spouse');
  });

  it('goes on where the reader has begun', () => {
    expect(wordsOf(renderPage('/'))).not.toContain('查看我的结果');
    expect(wordsOf(renderPage('/', { notSure: ['education.level'] }))).toContain('查看我的结果');
  });
});

describe('the list', () => {
  it('shows what holds and, apart, what has ended', () => {
    const words = wordsOf(renderPage('/programmes', { locale: 'en' }));
    const [current = '', ended = ''] = words.split('Ended (1) The plan period');
    expect(words).toContain('6 entries found');
    expect(current).toContain('Rent subsidy');
    expect(current).not.toContain('Grant for high-end talent');
    expect(ended).toContain('Grant for high-end talent');
  });

  it('follows the address', () => {
    const words = wordsOf(
      renderPage('/programmes?audience=employer&kind=service', { locale: 'en' }),
    );
    expect(words).toContain('1 entry found');
    expect(words).toContain('One window');
    expect(words).not.toContain('Staff training subsidy');
  });

  it('says so when nothing fits, and names a district that is missing', () => {
    const words = wordsOf(
      renderPage('/programmes?need=spouse', { locale: 'en', failed: eastDown }),
    );
    expect(words).toContain('No programme or service fits');
    expect(words).toContain('East');
  });
});

describe('the check', () => {
  it('puts a question with its reason, a way past and a way back', () => {
    const words = wordsOf(
      renderPage('/check?fact=education.level', {
        locale: 'en',
        profile: { 'work.employerDistrict': 'north' },
      }),
    );
    expect(words).toContain('Why we ask:');
    expect(words).toContain('Not sure');
    expect(words).toContain('See the results so far');
    expect(words).toContain('Your answers (1)');
  });

  it('asks a place by the names of the districts, those that are down too', () => {
    const words = wordsOf(
      renderPage('/check?fact=work.employerDistrict', { locale: 'en', failed: eastDown }),
    );
    for (const name of ['North', 'South', 'East']) expect(words).toContain(name);
  });

  it('never puts an answer into an address', () => {
    const html = renderPage('/check?fact=education.level', {
      profile: { 'work.employerDistrict': 'north', 'work.annualSalary': 12_345_600 },
    });
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(addresses).toContain('/check?fact=work.annualSalary');
    expect(addresses.filter((href) => href?.includes('12345'))).toEqual([]);
  });

  it('tells what follows from an answer, and the way to change that answer', () => {
    const html = renderPage('/check?fact=education.level', {
      locale: 'en',
      profile: { 'situation.person': [] },
    });
    expect(wordsOf(html)).toMatch(/\d+ facts follow from your answers and will not be asked/);
    expect(wordsOf(html)).toContain('Returned from study abroad No');
    expect(html).toMatch(
      /href="\/check\?fact=situation.person"[^>]*>[^<]*Change “What concerns you”/,
    );
  });

  it('says so where a link names a question that nobody asks', () => {
    expect(wordsOf(renderPage('/check?fact=no.such', { locale: 'en' }))).toContain(
      'There is no such question',
    );
  });

  it('has nothing to ask where all has ended, and another day at hand', () => {
    const words = wordsOf(renderPage('/check', { locale: 'en', packs: [southPack] }));
    expect(words).toContain('nothing is in force on 1 January 2026');
    expect(words).toContain('Choose another day');
    expect(words).not.toContain('Start answering');
    const earlier = renderPage('/check', { locale: 'en', packs: [southPack], asOf: '2018-06-01' });
    expect(wordsOf(earlier)).toContain('Start answering');
  });

  it('offers to forget only what there is', () => {
    expect(wordsOf(renderPage('/check'))).not.toContain('清除全部回答');
    expect(wordsOf(renderPage('/check', { notSure: ['education.level'] }))).toContain(
      '清除全部回答',
    );
  });
});

describe('results', () => {
  const profile = { 'work.employerDistrict': 'north', 'education.level': 'doctorate' };

  it('shows verdict, class, upper bound and the clause of what is left out', () => {
    const html = renderPage('/results', { locale: 'en', profile });
    const words = wordsOf(html);
    expect(words).toContain('Eligible (2)');
    expect(words).toContain('Class A');
    expect(words).toMatch(/up to CNY 1,000,000/);
    expect(html).toContain('href="/d/north/document#north/main/7"');
  });

  it('begins with what matters most, and offers every view with its number', () => {
    const html = renderPage('/results', { locale: 'en', profile });
    const words = wordsOf(html);
    expect(words).toContain('Look at these first');
    expect(words).toContain('All (4)');
    expect(html).toContain('href="/results?view=need"');
    expect(html).toContain('href="/results?verdict=needsInfo"');
  });

  it('shows one verdict alone, and says so where there is none', () => {
    const words = wordsOf(renderPage('/results?verdict=needsInfo', { locale: 'en', profile }));
    expect(words).toContain('Team award');
    expect(words).not.toContain('Eligible (2) Eligible');
    const none = wordsOf(renderPage('/results?verdict=notEligible', { locale: 'en', profile }));
    expect(none).toContain('No programme is “Not eligible”');
  });

  it('puts them by need, each with its district, and comes back there from a question', () => {
    const html = renderPage('/results?view=need', { locale: 'en', profile });
    const words = wordsOf(html);
    expect(words).toMatch(/Rent(ing)? \(1\)/);
    expect(words).toContain('North');
    expect(html).toContain('id="need-rent"');
    expect(html).toContain('from=%2Fresults%3Fview%3Dneed');
  });

  it('leads from what is missing to its question, and back', () => {
    const html = renderPage('/results', { profile });
    expect(html).toContain('href="/check?fact=team.memberCount&amp;from=results"');
  });

  it('says what was left out, by which rule', () => {
    const words = wordsOf(renderPage('/results', { locale: 'en', profile }));
    expect(words).toContain('Of like benefits the higher one');
  });

  it('never shows an ended programme as an offer', () => {
    const html = renderPage('/results', { locale: 'en', profile });
    const south = html.slice(html.indexOf('id="south"'));
    expect(wordsOf(south)).toContain('Ended, for information only (1)');
    expect(south).toContain('href="/d/south/programmes/high-end/grant"');
    expect(wordsOf(south)).not.toMatch(/Eligible|CNY/);
  });

  it('says before the first answer that there is none', () => {
    const words = wordsOf(renderPage('/results', { locale: 'en' }));
    expect(words).toContain('You have not answered anything yet');
    expect(words).not.toContain('Rent subsidy');
  });

  it('takes “not sure” for an answer', () => {
    const notSure = ['education.level'];
    const words = wordsOf(renderPage('/results', { locale: 'en', notSure, asOf: '2999-01-01' }));
    expect(words).not.toContain('You have not answered anything yet');
    expect(words).toContain('More information needed');
    expect(words).not.toContain('not for today');
  });

  it('says that a day in the past is no offer of today', () => {
    const past = wordsOf(renderPage('/results', { locale: 'en', profile, asOf: '2018-06-01' }));
    expect(past).toContain('Read as of 1 June 2018, not today.');
  });

  it('shows what has ended where there is nothing else, instead of sending for answers', () => {
    const words = wordsOf(renderPage('/results', { locale: 'en', packs: [southPack] }));
    expect(words).toContain('Ended, for information only (1)');
    expect(words).not.toMatch(/Start answering|Eligible|CNY/);
  });

  it('names a district that is missing', () => {
    expect(wordsOf(renderPage('/results', { profile, failed: eastDown }))).toContain('东区');
  });
});
