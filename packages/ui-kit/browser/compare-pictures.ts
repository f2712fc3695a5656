/** A picture as its bytes: red, green, blue, alpha, row by row. */
export interface Picture {
  metadata: { width: number; height: number };
  data: Uint8Array | Uint8ClampedArray;
}

export interface Tolerance {
  /** How far a channel (0 to 255) may lie outside what stands around the same pixel in the other picture. */
  shade: number;
  /** How many pixels of a square of 32 by 32 may be off. */
  pixels: number;
}

/**
 * A minor update of the browser draws the edges of glyphs otherwise, and may move a line by a pixel: both stay within
 * the shades around the same pixel of the other picture, and are let pass. A word, a line, a sign or a colour that
 * has changed does not, and counts where it stands: a small change is not lost in a large picture.
 */
export const TOLERANCE: Tolerance = { shade: 12, pixels: 12 };

const SQUARE = 32;

/** Compares two pictures of one part; `diff` shows what is off in red over a faint picture. */
export function comparePictures(
  reference: Picture,
  actual: Picture,
  { shade, pixels }: Tolerance = TOLERANCE,
): { pass: boolean; diff: Uint8ClampedArray | null; message: string | null } {
  const { width, height } = reference.metadata;
  const other = actual.metadata;
  if (width !== other.width || height !== other.height)
    return {
      pass: false,
      diff: null,
      message: `The part is ${other.width} × ${other.height} px; its reference is ${width} × ${height} px.`,
    };
  const diff = new Uint8ClampedArray(reference.data.length);
  const counts = new Map<number, number>();
  const columns = Math.ceil(width / SQUARE);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const off =
        isForeign(reference.data, actual, x, y, shade) ||
        isForeign(actual.data, reference, x, y, shade);
      for (let channel = 0; channel < 3; channel += 1)
        diff[at + channel] = off
          ? channel === 0
            ? 255
            : 0
          : 204 + (reference.data[at + channel] ?? 0) / 5;
      diff[at + 3] = 255;
      if (!off) continue;
      const square = Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE);
      counts.set(square, (counts.get(square) ?? 0) + 1);
    }
  const worst = Math.max(0, ...counts.values());
  if (worst <= pixels) return { pass: true, diff: null, message: null };
  const [square = 0] = [...counts].find(([, count]) => count === worst) ?? [];
  const left = (square % columns) * SQUARE;
  const top = Math.floor(square / columns) * SQUARE;
  return {
    pass: false,
    diff,
    message: `Most differs around ${left}, ${top} px: ${worst} pixels of a square of ${SQUARE} by ${SQUARE}.`,
  };
}

/** Whether a pixel lies outside the shades that stand around the same place in the other picture. */
function isForeign(
  data: Picture['data'],
  other: Picture,
  x: number,
  y: number,
  shade: number,
): boolean {
  const { width, height } = other.metadata;
  const own = (y * width + x) * 4;
  for (let channel = 0; channel < 3; channel += 1) {
    const value = data[own + channel] ?? 0;
    const same = other.data[own + channel] ?? 0;
    // Nearly every pixel is the same in both; only the others are worth a look around.
    if (Math.abs(value - same) <= shade) continue;
    let least = 255;
    let most = 0;
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const near = other.data[(row * width + column) * 4 + channel] ?? 0;
        least = Math.min(least, near);
        most = Math.max(most, near);
      }
    // On an edge a stroke may be drawn darker or lighter; on a plain ground nothing may appear or go.
    const slack = shade + (most - least) / 4;
    if (value < least - slack || value > most + slack) return true;
  }
  return false;
}
