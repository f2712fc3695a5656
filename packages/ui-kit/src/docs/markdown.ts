/** A block of a simple Markdown page. Text in it may still hold `code`, **strong** and [links](to). */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'code'; text: string };

/** A piece of text within a block. */
export interface Span {
  kind: 'text' | 'code' | 'strong' | 'link';
  text: string;
  href?: string;
}

const cells = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

function blockOf(lines: readonly string[]): Block {
  const [first = '', second = ''] = lines;
  const heading = /^(#{1,6}) (.*)$/.exec(first);
  if (heading?.[1]) return { kind: 'heading', level: heading[1].length, text: heading[2] ?? '' };
  if (first.startsWith('```')) return { kind: 'code', text: lines.slice(1, -1).join('\n') };
  if (/^\|/.test(first) && /^\|[\s:|-]+\|?\s*$/.test(second))
    return { kind: 'table', head: cells(first), rows: lines.slice(2).map(cells) };
  const mark = /^(?:[-*]|(\d+)\.) /.exec(first);
  if (mark)
    return {
      kind: 'list',
      ordered: mark[1] !== undefined,
      items: lines
        .join('\n')
        .split(/^(?:[-*]|\d+\.) /m)
        .map((item) => item.replace(/\s*\n\s*/g, ' ').trim())
        .filter(Boolean),
    };
  return { kind: 'paragraph', text: lines.join(' ') };
}

/**
 * Reads the Markdown that the repository's documents are written in: headings, paragraphs, flat lists, tables and
 * code. Lists within lists and HTML are not read.
 */
export function readMarkdown(source: string): Block[] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  let fenced = false;
  for (const line of source.split('\n')) {
    const fence = line.startsWith('```');
    if (!fenced && (line.trim() === '' || /^#/.test(line) || fence)) open = undefined;
    if (line.trim() !== '' || fenced) {
      if (!open) {
        open = [];
        blocks.push(open);
      }
      open.push(line);
    }
    if (fence) fenced = !fenced;
    if (!fenced && (/^#/.test(line) || fence)) open = undefined;
  }
  return blocks.map(blockOf);
}

/** Cuts text into plain pieces, code, strong words and links. */
export function readSpans(text: string): Span[] {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/)
    .filter(Boolean)
    .map((part) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
      if (link) return { kind: 'link', text: link[1] ?? '', href: link[2] ?? '' };
      if (/^`.+`$/.test(part)) return { kind: 'code', text: part.slice(1, -1) };
      if (/^\*\*.+\*\*$/.test(part)) return { kind: 'strong', text: part.slice(2, -2) };
      return { kind: 'text', text: part };
    });
}
