import { SheetError } from './sheet-error.ts';

export interface XmlHandler {
  /** `name` without its namespace prefix; an attribute is looked up by its name as written. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  /** May come in several parts. */
  text(value: string): void;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads the XML of a workbook as it arrives, without a tree. A workbook needs no document type: one that brings it
 * (and with it entities of its own) is refused, and so is anything that does not nest.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #open: string[] = [];
  #rest = '';

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(chunk: string): void {
    const source = this.#rest + chunk;
    let at = 0;
    while (at < source.length) {
      const tag = source.indexOf('<', at);
      if (tag < 0) break;
      if (tag > at) this.#text(source.slice(at, tag));
      const end = endOf(source, tag);
      if (end < 0) {
        at = tag;
        break;
      }
      this.#markup(source.slice(tag, end));
      at = end;
    }
    // Text before the next tag waits too: an entity may be cut in two.
    this.#rest = source.slice(at);
    if (this.#rest.length > 4_000_000) throw new SheetError('broken', 'a tag that never ends');
  }

  end(): void {
    if (this.#rest.trim() !== '' || this.#open.length > 0)
      throw new SheetError('broken', 'a part of the workbook is cut off');
  }

  #text(raw: string): void {
    if (this.#open.length > 0) this.#handler.text(decoded(raw));
  }

  #markup(markup: string): void {
    if (markup.startsWith('<?') || markup.startsWith('<!--')) return;
    if (markup.startsWith('<![CDATA[')) {
      if (this.#open.length > 0) this.#handler.text(markup.slice(9, -3));
      return;
    }
    if (markup.startsWith('<!')) throw new SheetError('broken', 'a document type in a workbook');
    if (markup.startsWith('</')) {
      const name = localName(markup.slice(2, -1).trim());
      if (this.#open.pop() !== name) throw new SheetError('broken', `"${name}" closes nothing`);
      this.#handler.close(name);
      return;
    }
    const empty = markup.endsWith('/>');
    const body = markup.slice(1, empty ? -2 : -1);
    const space = body.search(/\s/);
    const name = localName(space < 0 ? body : body.slice(0, space));
    if (name === '') throw new SheetError('broken', 'a tag without a name');
    const attributes = space < 0 ? '' : body.slice(space);
    this.#handler.open(name, (wanted) => attributeOf(attributes, wanted));
    if (empty) this.#handler.close(name);
    else this.#open.push(name);
  }
}

/** Where the markup that begins at `start` ends; -1 while the end has not come. */
function endOf(source: string, start: number): number {
  if (source.startsWith('<!--', start)) return after(source, '-->', start + 4);
  if (source.startsWith('<![CDATA[', start)) return after(source, ']]>', start + 9);
  if (source.startsWith('<?', start)) return after(source, '?>', start + 2);
  // `<!` may still become one of the above.
  if (source.startsWith('<!', start) && source.length - start < 9) return -1;
  let quote = '';
  for (let at = start + 1; at < source.length; at++) {
    const sign = source[at];
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return -1;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeOf(attributes: string, wanted: string): string | undefined {
  // Each begins where the one before has ended (`y`): looked for anywhere, a long tag without any takes for ever.
  for (const [, name, double, single] of attributes.matchAll(
    /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy,
  ))
    if (name === wanted) return decoded(double ?? single ?? '');
  return undefined;
}

function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&\s]{1,10});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : '�';
  });
}
