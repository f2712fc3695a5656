import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DataTable } from '../../src/components/DataTable/DataTable.tsx';
import { Section } from '../../src/components/Layout/Layout.tsx';
import { Notice } from '../../src/components/Notice/Notice.tsx';
import { DocPage, Points } from '../../src/docs/foundations/DocPage.tsx';
import styles from '../../src/docs/foundations/foundations.module.css';
import { formatNumber } from '../../src/format/numbers.ts';
import type { Example } from '../../src/samples/example.tsx';
import { story } from '../../src/samples/story.tsx';
import { sources } from '../catalogues.ts';

const meta = { title: 'Foundations/Untranslated' } satisfies Meta;
export default meta;

const found = sources.flatMap(({ name, untranslated }) =>
  untranslated.map((text) => ({ name, ...text })),
);

const Page: Example = ({ say, locale }) => (
  <DocPage
    title={say('未翻译的文字', 'Untranslated')}
    lead={say(
      '所有词条、政策数据和部件说明里，缺一种语言或两种语言一字不差的文字都列在这里。这张表必须是空的。',
      'Every text of the catalogues, the policy data and the docs that one language lacks, or that is word for word the same in both. This list must stay empty.',
    )}
  >
    <Section title={say('清单', 'The list')}>
      {found.length === 0 ? (
        <Notice kind="success" title={say('没有未翻译的文字', 'Nothing is untranslated')}>
          {say(
            `查了 ${formatNumber(
              sources.reduce((sum, { count }) => sum + count, 0),
              locale,
            )} 条文字。`,
            `${formatNumber(
              sources.reduce((sum, { count }) => sum + count, 0),
              locale,
            )} texts were looked at.`,
          )}
        </Notice>
      ) : (
        <DataTable
          caption={say('未翻译的文字', 'Untranslated texts')}
          captionHidden
          rows={found}
          rowKey={({ name, place }) => `${name} ${place}`}
          columns={[
            {
              id: 'place',
              header: say('位置', 'Where'),
              cell: ({ name, place }) => <code className={styles.path}>{`${name}: ${place}`}</code>,
            },
            {
              id: 'problem',
              header: say('问题', 'What is wrong'),
              cell: ({ problem }) =>
                problem === 'missing'
                  ? say('缺一种语言', 'one language lacks it')
                  : say('两种语言相同', 'the same in both'),
            },
            { id: 'zh', header: say('中文', 'Chinese'), cell: (row) => <samp>{row.zh}</samp> },
            { id: 'en', header: say('英文', 'English'), cell: (row) => <samp>{row.en}</samp> },
          ]}
        />
      )}
    </Section>
    <Section title={say('查了哪里', 'Where we looked')}>
      <DataTable
        caption={say('来源与数量', 'Sources and how many texts')}
        captionHidden
        rows={sources}
        rowKey={({ name }) => name}
        columns={[
          {
            id: 'name',
            header: say('来源', 'Source'),
            cell: ({ name }) => <code className={styles.path}>{name}</code>,
          },
          {
            id: 'count',
            header: say('文字', 'Texts'),
            numeric: true,
            cell: ({ count }) => formatNumber(count, locale),
          },
          {
            id: 'untranslated',
            header: say('未翻译', 'Untranslated'),
            numeric: true,
            cell: ({ untranslated }) => formatNumber(untranslated.length, locale),
          },
        ]}
      />
      <Points
        items={[
          say(
            '只有数字、占位符和大写代码时，两种语言可以相同。',
            'Where there are only figures, placeholders or codes in capitals, both languages may be the same.',
          ),
          say(
            '除此之外，每个示例运行时还会检查画面：中文页面里不许有没标明语言的英文，英文页面里不许有没标明语言的中文。',
            'Besides, every story is looked at as it runs: no unmarked English on a Chinese page, no unmarked Chinese on an English one.',
          ),
        ]}
      />
    </Section>
  </DocPage>
);

export const Untranslated = story(Page, {
  play: async () => {
    await expect(found).toEqual([]);
    await expect(sources.length).toBeGreaterThan(3);
    for (const { name, count } of sources) await expect([name, count > 0]).toEqual([name, true]);
  },
});
