import { describe, expect, it } from 'vitest';
import { northPack, southPack } from '../testing/packs.ts';
import { recordsIn } from './records.ts';

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
