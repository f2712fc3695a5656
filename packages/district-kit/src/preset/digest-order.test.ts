import { expect, test } from 'vitest';
import { digestsInOrder } from './digest-order.ts';

test('the digests stand in the order of their chunks, whatever the order they came in', () => {
  const one = 'r.sriHashes = {31: "sha384-a+/=",12: "sha384-b","page-x": "sha384-c"};f({b:1,a:2})';
  const other =
    'r.sriHashes = {"page-x": "sha384-c",12: "sha384-b",31: "sha384-a+/="};f({b:1,a:2})';
  expect(digestsInOrder(one)).toBe(digestsInOrder(other));
  expect(digestsInOrder(one)).toContain('{"page-x": "sha384-c",12: "sha384-b",31: "sha384-a+/="}');
});

test('what is written in another way stays as it is', () => {
  for (const code of [
    'r.sriHashes = {31: hash(31)}',
    'r.sriHashes = {31: "a", 12: "b"}',
    'x = {31: "a",12: "b"}',
  ])
    expect(digestsInOrder(code)).toBe(code);
});
