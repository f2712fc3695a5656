const encoder = new TextEncoder();

/** Memory to begin with, in bytes; it grows with what is written. */
const FIRST = 64 * 1024;

/**
 * Text as UTF-8, one piece after the other in one stretch of memory, which is used again for the next lines: a table
 * of millions of rows is written without a string or a buffer of its own for each.
 */
export class Utf8Lines {
  #memory: Uint8Array<ArrayBuffer>;
  #end = 0;

  /** @param memory to write into, for as long as it is large enough */
  constructor(memory: ArrayBuffer = new ArrayBuffer(FIRST)) {
    this.#memory = new Uint8Array(memory);
  }

  /** What has been written: a view of the memory, that a later write after `clear` overwrites. */
  get written(): Uint8Array<ArrayBuffer> {
    return this.#memory.subarray(0, this.#end);
  }

  text(text: string): void {
    // No character of a string takes more than three bytes.
    this.#reserve(3 * text.length);
    this.#end += encoder.encodeInto(text, this.#memory.subarray(this.#end)).written;
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#memory.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  clear(): void {
    this.#end = 0;
  }

  #reserve(count: number): void {
    const needed = this.#end + count;
    if (needed <= this.#memory.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#memory.length));
    larger.set(this.written);
    this.#memory = larger;
  }
}
