import type { Text } from '@portal/rules-core';
import type { PartStatus } from '../../src/docs/part-docs.ts';
import { type Part, partHref, parts } from '../../src/docs/parts.ts';
import {
  Cluster,
  DataTable,
  DescriptionList,
  PageHeading,
  Section,
  Tag,
  useKit,
} from '../../src/index.ts';
import styles from './part-page.module.css';

const STATUS: Readonly<Record<PartStatus, Text>> = {
  settled: { zh: '定稿', en: 'Settled' },
  new: { zh: '新', en: 'New' },
};
const GROUP: Readonly<Record<Part['group'], Text>> = {
  components: { zh: '组件', en: 'Component' },
  patterns: { zh: '业务组件', en: 'Pattern' },
};

function List({ items }: { items: readonly Text[] }) {
  const { say } = useKit();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.en}>{say(item)}</li>
      ))}
    </ul>
  );
}

/** Name, status, what it is for, when to take it and when another. */
export function PartHead({ part }: { part: Part }) {
  const { say } = useKit();
  const { name, summary, status, whenToUse, whenNot } = part.docs;
  return (
    <>
      <PageHeading title={say(name)} caption={say(GROUP[part.group])} lead={say(summary)}>
        <Cluster>
          <Tag
            tone={status === 'settled' ? 'positive' : 'info'}
            icon={status === 'settled' ? 'tick' : 'info'}
          >
            {say(STATUS[status])}
          </Tag>
          <code className={styles.path}>{part.folder}</code>
        </Cluster>
      </PageHeading>
      <div className={styles.when}>
        <Section title={say({ zh: '何时使用', en: 'When to use it' })}>
          <List items={whenToUse} />
        </Section>
        <Section title={say({ zh: '何时不用', en: 'When not' })}>
          <ul className={styles.list}>
            {whenNot.map(({ when, instead }) => (
              <li key={when.en}>
                {say(when)}
                {instead ? <Instead folder={instead} /> : null}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}

function Instead({ folder }: { folder: string }) {
  const { say } = useKit();
  const other = parts.get(folder);
  return (
    <>
      {say({ zh: '请用', en: ' Use ' })}
      {other ? (
        <a href={partHref(other)} target="_parent">
          {say(other.docs.name)}
        </a>
      ) : (
        <code>{folder}</code>
      )}
      {say({ zh: '。', en: ' instead.' })}
    </>
  );
}

/** States, keys, what is heard, what does not work well. */
export function PartRules({ part }: { part: Part }) {
  const { say } = useKit();
  const { states, keyboard, screenReader, knownIssues } = part.docs;
  return (
    <>
      {states.length > 0 ? (
        <Section title={say({ zh: '状态', en: 'States' })}>
          <DescriptionList
            items={states.map((state) => ({ term: say(state.name), detail: say(state.meaning) }))}
          />
        </Section>
      ) : null}
      <Section title={say({ zh: '键盘', en: 'Keyboard' })}>
        {keyboard.length > 0 ? (
          <DataTable
            caption={say({ zh: '按键及其作用', en: 'Keys and what they do' })}
            captionHidden
            rows={keyboard}
            rowKey={({ keys, does }) => `${keys.join('+')} ${does.en}`}
            columns={[
              {
                id: 'keys',
                header: say({ zh: '按键', en: 'Keys' }),
                cell: ({ keys }) => (
                  <span className={styles.keys}>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </span>
                ),
              },
              {
                id: 'does',
                header: say({ zh: '作用', en: 'What it does' }),
                cell: ({ does }) => say(does),
              },
            ]}
          />
        ) : (
          <p>{say({ zh: '没有需要用键盘操作的内容。', en: 'Nothing in it takes the focus.' })}</p>
        )}
      </Section>
      <Section title={say({ zh: '读屏软件读到什么', en: 'What a screen reader hears' })}>
        <List items={screenReader} />
      </Section>
      <Section title={say({ zh: '已知问题', en: 'Known issues' })}>
        {knownIssues.length > 0 ? (
          <List items={knownIssues} />
        ) : (
          <p>{say({ zh: '目前没有已知问题。', en: 'None that we know of.' })}</p>
        )}
      </Section>
    </>
  );
}
