import { expect, test } from 'vitest';
import { comparePictures, type Picture } from './compare-pictures.ts';

interface Drawing {
  words?: string;
  /** CSS pixels to the right and down. */
  moved?: [number, number];
  ink?: string;
  paper?: string;
  line?: string | null;
}

/** A heading over a line, as on a card. */
async function picture({
  words = '租房补贴 up to 4,000',
  moved = [0, 0],
  ink = '#1b1f24',
  paper = '#ffffff',
  line = '#d5dae0',
}: Drawing): Promise<Picture> {
  await document.fonts.load('20px "Noto Sans SC"', words);
  const canvas = new OffscreenCanvas(320, 96);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no bitmap');
  context.fillStyle = paper;
  context.fillRect(0, 0, 320, 96);
  context.fillStyle = ink;
  context.font = '20px "Noto Sans SC"';
  context.fillText(words, 16 + moved[0], 40 + moved[1]);
  if (line) {
    context.fillStyle = line;
    context.fillRect(0, 64, 320, 1);
  }
  const { data, width, height } = context.getImageData(0, 0, 320, 96);
  return { metadata: { width, height }, data };
}

const passes = async (drawing: Drawing) =>
  comparePictures(await picture({}), await picture(drawing)).pass;

test.for<[string, Drawing]>([
  ['the same', {}],
  ['glyphs drawn a third of a pixel further', { moved: [0.33, 0.33] }],
  ['glyphs drawn half a pixel further', { moved: [0.5, 0.5] }],
  ['a text one pixel lower', { moved: [0, 1] }],
  ['a shade that nobody sees', { ink: '#1d2126' }],
])('%s passes', async ([, drawing]) => {
  expect(await passes(drawing)).toBe(true);
});

test.for<[string, Drawing]>([
  ['one character', { words: '租房补助 up to 4,000' }],
  ['one figure', { words: '租房补贴 up to 9,000' }],
  ['a missing line', { line: null }],
  ['another colour of the text', { ink: '#8a1f11' }],
  ['another background', { paper: '#eef1f4' }],
  ['a text three pixels lower', { moved: [0, 3] }],
])('%s does not', async ([, drawing]) => {
  expect(await passes(drawing)).toBe(false);
});

test('another size does not, and is said', async () => {
  const reference = await picture({});
  const wider: Picture = {
    metadata: { width: 321, height: 96 },
    data: new Uint8Array(321 * 96 * 4),
  };
  const { pass, message } = comparePictures(reference, wider);
  expect(pass).toBe(false);
  expect(message).toContain('321 × 96');
});
