import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Utf8Lines } from './utf8-lines.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string().map((text) => encoder.encode(text)),
  ),
);

it('holds what was written, in its order, however small the memory is that it begins with', () => {
  fc.assert(
    fc.property(fc.nat(64), fc.array(pieces), (size, rounds) => {
      const lines = new Utf8Lines(new ArrayBuffer(size));
      for (const round of rounds) {
        lines.clear();
        let expected = '';
        for (const piece of round)
          if (typeof piece === 'string') {
            lines.text(piece);
            expected += piece;
          } else {
            lines.bytes(piece);
            expected += decoder.decode(piece);
          }
        expect(decoder.decode(lines.written)).toBe(expected);
      }
    }),
  );
});

it('uses its memory again', () => {
  const lines = new Utf8Lines(new ArrayBuffer(1024));
  lines.text('员工');
  const { buffer } = lines.written;
  lines.clear();
  lines.text('A1');
  expect(lines.written.buffer).toBe(buffer);
  expect(lines.written).toEqual(encoder.encode('A1'));
});
