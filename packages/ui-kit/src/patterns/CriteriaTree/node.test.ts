import { evaluateProgramme } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { nodeOf } from './node.ts';

const [housing, founders] = samplePack.programmes;
if (!housing || !founders) throw new Error('the sample has two programmes');

describe('the tree to show', () => {
  it('of a bare criterion has words and no truth', () => {
    const root = nodeOf(housing.criteria);
    expect(root.of.map((node) => node.op)).toEqual(['is', 'elapsed', 'generally']);
    expect(root.of[2]?.of[0]?.words?.zh).toContain('45');
    expect(root.truth).toBeUndefined();
  });

  it('of an explanation takes the count and the authority from its criterion', () => {
    const { explanation } = evaluateProgramme(
      samplePack,
      founders,
      { 'sample:members': 5 },
      { asOf: '2026-11-21' },
    );
    const root = nodeOf(explanation, founders.criteria);
    expect(root).toMatchObject({ op: 'atLeast', count: 2 });
    expect(root.of[0]).toMatchObject({
      truth: 'met',
      tested: [{ fact: 'sample:members', value: 5 }],
    });
    expect(root.of[1]?.truth).toBe('unknown');
    expect(root.of[1]?.tested.map(({ value }) => value)).toEqual([undefined]);
    expect(root.of[2]?.authority?.en).toContain('service centre');
    expect(nodeOf(explanation).count).toBeUndefined();
  });
});
