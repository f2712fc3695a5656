import { fixturePack } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { pack } from '../policy/index.ts';
import { planParts } from './plan-parts.ts';

const OVERVIEWS = ['hongcai', 'talent', 'mechanisms'] as const;
const ids = (slug: string) =>
  planParts(pack, slug).map(({ whole, programmes, services }) => [
    whole?.id.replace('hongkou/', ''),
    programmes.length,
    services.length,
  ]);

describe('the parts of the plan', () => {
  it('are the six of the Hongcai project in their order', () => {
    expect(ids('hongcai').map(([part]) => part)).toEqual([
      'high-end',
      'entrepreneurship',
      'finance',
      'platforms',
      'services',
      'environment',
    ]);
    expect(planParts(pack, 'hongcai').map(({ clause }) => clause)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `hongkou/main/4.${number}`),
    );
  });

  it('are the three sets of talent groups, without the line that is no heading', () => {
    expect(planParts(pack, 'talent').map(({ clause }) => clause)).toEqual([
      'hongkou/main/3.1',
      'hongkou/main/3.2',
      'hongkou/main/3.3',
    ]);
  });

  it('are the four mechanisms, each with the service that describes it, also where it holds no more', () => {
    expect(ids('mechanisms')).toEqual([
      ['mechanisms/training', 1, 0],
      ['mechanisms/mobility', 3, 0],
      ['mechanisms/evaluation', 0, 0],
      ['mechanisms/incentives', 2, 0],
    ]);
  });

  it('hold every programme and every service of the plan once', () => {
    const parts = OVERVIEWS.flatMap((slug) => planParts(pack, slug));
    const placed = parts.flatMap(({ whole, programmes, services }) =>
      [...(whole ? [whole] : []), ...programmes, ...services].map(({ id }) => id),
    );
    const all = [...pack.programmes, ...pack.services].map(({ id }) => id);
    const overviews: string[] = OVERVIEWS.map((slug) => `hongkou/${slug}`);
    expect(placed.toSorted()).toEqual(all.filter((id) => !overviews.includes(id)).toSorted());
  });

  it('say what is wrong when the pack is another', () => {
    expect(() => planParts(fixturePack, 'hongcai')).toThrow(
      /no service "north\/hongcai"; publish the pages and the pack together/,
    );
  });
});
