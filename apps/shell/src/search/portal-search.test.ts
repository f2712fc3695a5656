import { describe, expect, it } from 'vitest';
import { northPack, southPack } from '../testing/packs.ts';
import { createSearch } from './portal-search.ts';
import { recordsIn } from './records.ts';

const search = createSearch(recordsIn([northPack, southPack], '2026-01-01'));
const ids = (query: string) => search.find(query).map((record) => record.id);

describe('search', () => {
  it('finds a programme by part of its Chinese name, the best first', () => {
    expect(ids('租房补贴')[0]).toBe('north/rent-subsidy');
  });

  it('finds by the beginning of an English word and through a slip of the hand', () => {
    expect(ids('purch')[0]).toBe('north/home-subsidy');
    expect(ids('trainning')[0]).toBe('north/staff-training');
  });

  it('finds services beside programmes', () => {
    expect(search.find('窗口').map((record) => record.kind)).toEqual(['service']);
  });

  it('finds by everyday words that the document does not use', () => {
    expect(ids('买房')).toEqual(['north/home-subsidy']);
    expect(ids('hukou')).toEqual(['north/one-window']);
  });

  it('asks for every word, and for some of them where no record has all', () => {
    expect(ids('south grant')).toEqual(['south/high-end/grant']);
    expect(ids('grant xyzzy')).toContain('south/high-end/grant');
  });

  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('  ')).toEqual([]);
    expect(ids('火星')).toEqual([]);
  });
});

describe('records', () => {
  it('carry where they lead and whether they hold on the day', () => {
    const records = recordsIn([northPack, southPack], '2026-01-01');
    const byId = new Map(records.map((record) => [record.id, record]));
    expect(byId.get('south/high-end/grant')).toMatchObject({
      kind: 'programme',
      validity: 'ended',
      href: '/d/south/programmes/high-end/grant',
    });
    expect(byId.get('north/one-window')).toMatchObject({
      kind: 'service',
      validity: 'unstated',
      href: '/d/north/services#one-window',
    });
  });

  it('hold again on an earlier day', () => {
    const [grant] = recordsIn([southPack], '2018-05-01');
    expect(grant?.validity).toBe('inForce');
  });
});
