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

function View({ block, caption }: { block: Block; caption: string }) {
  if (block.kind === 'heading') {
    const Heading = block.level <= 2 ? 'h2' : 'h3';
    return (
      <Heading>
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

/** A document of the repository, set in the kit's own parts. Its title is the page's and left out here. */
export function Markdown({ source }: { source: string }) {
  const blocks = readMarkdown(source).filter(
    (block) => !(block.kind === 'heading' && block.level === 1),
  );
  let heading = '';
  return blocks.map((block, index) => {
    if (block.kind === 'heading') heading = block.text;
    return <View key={`${index} ${block.kind}`} block={block} caption={heading} />;
  });
}
