import { describe, expect, it } from 'vitest';
import { readMarkdown, readSpans } from './markdown.ts';

describe('a document', () => {
  it('is read block by block', () => {
    const source = `# Title
First line
second line.

## Part
- one
  goes on
- two

| a | b |
| --- | --- |
| 1 | 2 |

\`\`\`
code

more
\`\`\`
1. first
2. second`;
    expect(readMarkdown(source)).toEqual([
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'First line second line.' },
      { kind: 'heading', level: 2, text: 'Part' },
      { kind: 'list', ordered: false, items: ['one goes on', 'two'] },
      { kind: 'table', head: ['a', 'b'], rows: [['1', '2']] },
      { kind: 'code', text: 'code\n\nmore' },
      { kind: 'list', ordered: true, items: ['first', 'second'] },
    ]);
  });
});

describe('text', () => {
  it('is cut into pieces', () => {
    expect(readSpans('Run `npm test`, **always**, see [here](a.md).')).toEqual([
      { kind: 'text', text: 'Run ' },
      { kind: 'code', text: 'npm test' },
      { kind: 'text', text: ', ' },
      { kind: 'strong', text: 'always' },
      { kind: 'text', text: ', see ' },
      { kind: 'link', text: 'here', href: 'a.md' },
      { kind: 'text', text: '.' },
    ]);
  });
});
