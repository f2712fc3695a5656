import type { ContentsLink } from '../components/Contents/Contents.tsx';
import { DataTable } from '../components/DataTable/DataTable.tsx';
import styles from './foundations/foundations.module.css';
import { type Block, readMarkdown, readSpans } from './markdown.ts';

/** Running text. A link to another file of the repository leads nowhere from here: its name is shown. */
function Words({ text }: { text: string }) {
  return readSpans(text).map((span, index) => {
    const key = `${index} ${span.text}`;
    if (span.kind === 'code') return <code key={key}>{span.text}</code>;
    if (span.kind === 'strong') return <strong key={key}>{span.text}</strong>;
    if (span.kind === 'link' && span.href && /^https:/.test(span.href))
      return (
        <a key={key} href={span.href}>
          {span.text}
        </a>
      );
    // A link to the other language's twin is written in that language.
    const lang = /\p{Script=Han}/u.test(span.text) ? 'zh-CN' : 'en';
    return (
      <span key={key} lang={span.kind === 'link' ? lang : undefined}>
        {span.text}
      </span>
    );
  });
}

function View({ block, caption, id }: { block: Block; caption: string; id: string | undefined }) {
  if (block.kind === 'heading') {
    const Heading = block.level <= 2 ? 'h2' : 'h3';
    return (
      <Heading id={id}>
        <Words text={block.text} />
      </Heading>
    );
  }
  if (block.kind === 'code')
    return (
      <pre className={styles.stack}>
        <code>{block.text}</code>
      </pre>
    );
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List className={block.ordered ? styles.steps : styles.points}>
        {block.items.map((item) => (
          <li key={item}>
            <Words text={item} />
          </li>
        ))}
      </List>
    );
  }
  if (block.kind === 'table') {
    const [first, ...others] = block.head.map((header, index) => ({
      id: `${index} ${header}`,
      header,
      cell: (row: readonly string[]) => <Words text={row[index] ?? ''} />,
    }));
    return first ? (
      <DataTable
        caption={caption}
        captionHidden
        columns={[first, ...others]}
        rows={block.rows}
        rowKey={(row) => row.join('|')}
      />
    ) : null;
  }
  return (
    <p style={{ maxInlineSize: 'var(--size-reading)' }}>
      <Words text={block.text} />
    </p>
  );
}

/** The blocks that are shown: a document's own title is left out, the page around it has one. */
function shownBlocks(source: string): { block: Block; id: string | undefined }[] {
  return readMarkdown(source)
    .filter((block) => !(block.kind === 'heading' && block.level === 1))
    .map((block, index) => ({
      block,
      id: block.kind === 'heading' ? `part-${index}` : undefined,
    }));
}

/** The headings of a document, as ways to them on the page that shows it by {@link Markdown}. */
export function markdownContents(source: string): ContentsLink[] {
  return shownBlocks(source).flatMap(({ block, id }) =>
    block.kind === 'heading' ? [{ href: `#${id}`, label: block.text }] : [],
  );
}

/** A document of the repository, set in the kit's own parts. Its title is the page's and left out here. */
export function Markdown({ source }: { source: string }) {
  let heading = '';
  return shownBlocks(source).map(({ block, id }, index) => {
    if (block.kind === 'heading') heading = block.text;
    return <View key={`${index} ${block.kind}`} block={block} caption={heading} id={id} />;
  });
}
