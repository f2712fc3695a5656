import { describe, expect, test } from 'vitest';
import { allPacks } from '../packs.ts';
import { grownPacks } from './generate.ts';

const models = await allPacks();
const packs = grownPacks(models, { districts: 7, programmes: 320 });
const programmes = packs.flatMap((pack) => pack.programmes);

describe('generated packs', () => {
  test('are as many as asked for, each district and each programme once', () => {
    expect(packs).toHaveLength(7);
    expect(programmes).toHaveLength(320);
    expect(new Set(packs.map(({ district }) => district.id)).size).toBe(7);
    expect(new Set(packs.map(({ district }) => district.name.zh)).size).toBe(7);
    expect(new Set(programmes.map(({ id }) => id)).size).toBe(320);
  });

  test('belong to their district: no id of the pack they were made from is left', () => {
    const text = JSON.stringify(packs);
    for (const { district } of models) expect(text).not.toMatch(new RegExp(`"${district.id}[/:"]`));
  });

  test('vary: texts and figures of a variation are not those of its model', () => {
    const [pack] = packs;
    const variation = pack?.programmes.find(({ id }) => id.endsWith('-v0'));
    const model = pack?.programmes.find(({ id }) => `${id}-v0` === variation?.id);
    expect(variation?.name.zh).toContain(model?.name.zh);
    expect(variation?.name.zh).not.toBe(model?.name.zh);
  });

  test('ask for figures and grant sums of their own, never higher ones', () => {
    const byId = new Map(programmes.map((programme) => [programme.id, programme]));
    const sums = (part: unknown): number[] =>
      (JSON.stringify(part).match(/(?<="most":)\d+/g) ?? []).map(Number);
    let lower = 0;
    for (const { id, classes, benefits } of programmes.filter((each) => /-v\d+$/.test(each.id))) {
      const model = byId.get(id.replace(/-v\d+$/, ''));
      const before = sums([model?.classes, model?.benefits]);
      for (const [at, sum] of sums([classes, benefits]).entries()) {
        expect(sum).toBeLessThanOrEqual(before[at] ?? 0);
        if (sum < (before[at] ?? 0)) lower += 1;
      }
    }
    expect(lower).toBeGreaterThan(0);
  });

  test('are the same in every run', () => {
    expect(grownPacks(models, { districts: 7, programmes: 320 })).toEqual(packs);
  });

  test('have at least what the copied ones have', () => {
    expect(() => grownPacks(models, { districts: 7, programmes: 20 })).toThrow('districts have');
  });
});
