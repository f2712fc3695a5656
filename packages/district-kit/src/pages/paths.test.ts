import { describe, expect, it } from 'vitest';
import { portalLinks } from './page-context.ts';
import { anchorOf, citationHref, districtPaths, isSharedPage, programmeHref } from './paths.ts';

describe('addresses', () => {
  it('stand under the base path', () => {
    const paths = districtPaths('/d/north');
    expect(paths.front).toBe('/d/north');
    expect(paths.programmes({ need: 'rent', text: ' ' })).toBe('/d/north/programmes?need=rent');
    expect(paths.services('north/hotline')).toBe('/d/north/services#hotline');
    expect(paths.extra('/class-finder')).toBe('/d/north/class-finder');
  });

  it('stand at the root of a district’s own address', () => {
    expect(districtPaths('').front).toBe('/');
    expect(districtPaths('').targets).toBe('/targets');
  });

  it('keep every part of a programme’s id but the district', () => {
    expect(programmeHref('/d/north', 'north/high-end/plan-a')).toBe(
      '/d/north/programmes/high-end/plan-a',
    );
  });

  it('lead a citation to its clause in the document', () => {
    expect(citationHref('', 'north/annex1/1.1')).toBe('/document#north/annex1/1.1');
  });

  it('find the portal around a district, at the root or below it', () => {
    expect(portalLinks('/d/north').home).toBe('/');
    expect(portalLinks('/talent/d/north').question('housing.rents')).toBe(
      '/talent/check?fact=housing.rents',
    );
  });

  it('read the place after # as written or percent-encoded, and survive one that is neither', () => {
    expect(anchorOf('#north/annex1/1.1')).toBe('north/annex1/1.1');
    expect(anchorOf('#north%2Fannex1%2F1.1')).toBe('north/annex1/1.1');
    expect(anchorOf('#100%')).toBe('100%');
    expect(anchorOf('')).toBeUndefined();
  });
});

it.each([
  ['/d/north', true],
  ['/d/north/', true],
  ['/d/north/programmes/rent-subsidy', true],
  ['/d/north/document', true],
  ['/d/north/class-finder', false],
  ['/d/north/programmes-map', false],
])('the shared pages answer at %s: %s', (pathname, expected) => {
  expect(isSharedPage(pathname, '/d/north')).toBe(expected);
});
