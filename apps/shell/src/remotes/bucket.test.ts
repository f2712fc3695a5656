import { expect, test } from 'vitest';
import { bucketOf, forgetBucket, rememberedBucket } from './bucket.ts';
import { memoryVisit } from './testing/memory-visit.ts';

test('a bucket is drawn once, from all there are, and kept', () => {
  const drawn = new Set<number>();
  for (let device = 0; device < 3000; device += 1) {
    const kept = memoryVisit();
    expect(rememberedBucket(kept)).toBeUndefined();
    const bucket = bucketOf(kept);
    expect(bucketOf(kept)).toBe(bucket);
    expect(rememberedBucket(kept)).toBe(bucket);
    drawn.add(bucket);
  }
  // That one of a hundred is missed in three thousand draws happens once in ten thousand million.
  expect([...drawn].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n));
});

test.each(['100', '-1', '1.5', 'x', ''])('what is no bucket is drawn anew: “%s”', (text) => {
  const device = memoryVisit();
  device.kept.set('talent-portal.bucket', text);
  expect(rememberedBucket(device)).toBeUndefined();
  const bucket = bucketOf(device);
  expect(device.kept.get('talent-portal.bucket')).toBe(String(bucket));
});

test('it can be forgotten; where nothing can be kept there is one all the same', () => {
  const device = memoryVisit();
  bucketOf(device);
  forgetBucket(device);
  expect(device.kept.size).toBe(0);
  expect(bucketOf(undefined)).toBeLessThan(100);
  expect(bucketOf(memoryVisit({ full: true }))).toBeLessThan(100);
  const forbidden = {
    ...device,
    getItem: () => {
      throw new DOMException('no', 'SecurityError');
    },
  };
  expect(bucketOf(forbidden)).toBeLessThan(100);
});
