import type { Locale } from '@portal/rules-core';
import type { Meta } from '@storybook/react-vite';
import { Contents } from '../../src/components/Contents/Contents.tsx';
import { DocPage, Rules } from '../../src/docs/foundations/DocPage.tsx';
import { Markdown, markdownContents } from '../../src/docs/Markdown.tsx';
import type { Example } from '../../src/samples/example.tsx';
import { story } from '../../src/samples/story.tsx';

const meta = { title: 'Foundations/Accessibility' } satisfies Meta;
export default meta;

/**
 * The repository's own account of each criterion, one file for each language. It is shown here and written there:
 * there is no second copy to fall behind.
 */
const accounts = import.meta.glob<string>('../../../../docs/accessibility*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function accountIn(locale: Locale): string | undefined {
  const ending = locale === 'zh' ? '.zh-CN.md' : '/accessibility.md';
  return Object.entries(accounts).find(([path]) => path.endsWith(ending))?.[1];
}

const Page: Example = ({ say, locale }) => {
  const account = accountIn(locale);
  const machines = say('机器查什么', 'What machines check');
  const people = say('只有人能查的', 'What only a person can check');
  return (
    <DocPage
      title={say('无障碍', 'Accessibility')}
      lead={say(
        '目标是 WCAG 2.2 AA。能用机器查的，每次改动都查；只有人能查的，走查过才写下来。',
        'The aim is WCAG 2.2 AA. What a machine can check is checked with every change; what only a person can check is written down when it has been walked.',
      )}
    >
      <Contents
        columns
        label={say('本页内容', 'On this page')}
        groups={[
          {
            links: [
              { href: '#machines', label: machines },
              { href: '#people', label: people },
              ...(account ? markdownContents(account) : []),
            ],
          },
        ]}
      />
      <Rules
        id="machines"
        title={machines}
        items={[
          say(
            '每个示例在真实浏览器里运行，两种语言；axe 发现任何问题即不通过。',
            'Every example runs in a real browser, in both languages; any finding of axe fails it.',
          ),
          say(
            '每对颜色的对比度由设计变量算出，五种显示方式和各区主题都算。',
            'The contrast of every pair of colours is worked out from the tokens, for all five sets and the districts’ themes.',
          ),
          say(
            '任何示例宽过屏幕即不通过（1.4.10）。',
            'An example that is wider than the screen fails (1.4.10).',
          ),
          say(
            '画面上出现没有标明语言的外语即不通过（3.1.2）。',
            'A word of the other language that does not say so fails (3.1.2).',
          ),
          say(
            '能获得焦点的部件都有按键走查：顺序、回车、空格、退出、焦点回到哪里。',
            'Every part that takes the focus has a walk by keys: order, Enter, Space, Escape, and where the focus returns.',
          ),
        ]}
      />
      <Rules
        id="people"
        title={people}
        lead={say(
          '机器查不出文字是否看得懂、顺序是否合理。这些由人走查，并写明什么时候、怎样走的；没有走过的不说已经达到。',
          'No machine can tell whether words are understood or an order makes sense. People walk these, and write down when and how; what was not walked is not claimed.',
        )}
        items={[
          say(
            '只用键盘走完一次核对：每一步都知道自己在哪里。',
            'A whole check with the keyboard alone: at each step it is clear where you are.',
          ),
          say(
            '按读屏软件的顺序读一遍：结论在理由之前，依据跟着条件。',
            'A reading in the order of a screen reader: the verdict before its reasons, each source with its condition.',
          ),
          say(
            '放大到 400%，以及关怀模式下的手机：没有东西被遮住。',
            'At 400 % zoom, and on a phone in the large and calm mode: nothing is hidden.',
          ),
          say(
            '打印出来：结论、金额、依据都在纸上。',
            'On paper: verdict, amounts and sources are all there.',
          ),
        ]}
      />
      {account ? <Markdown source={account} /> : null}
    </DocPage>
  );
};

export const Accessibility = story(Page);
