import { DescriptionList } from '../../components/DescriptionList/DescriptionList.tsx';
import { Section } from '../../components/Layout/Layout.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import type { Example } from '../../samples/example.tsx';
import { DocPage, Points, Rules } from './DocPage.tsx';

/** What the kit is, how to read this site, how to take a part, how to change one. */
export const StartHere: Example = ({ say }) => (
  <DocPage
    title={say('从这里开始', 'Start here')}
    lead={say(
      '这是人才政策门户的组件库：门户和各区页面上的每一样东西，都由这里的部件组成。',
      'This is the component kit of the talent policy portal: everything on its pages, and on those of the districts, is made of the parts shown here.',
    )}
  >
    <Rules
      title={say('它要做到什么', 'What it is for')}
      items={[
        say(
          '让居民看懂：我能享受什么、依据哪一条、还差什么。',
          'To let residents see what they can get, under which clause, and what is still missing.',
        ),
        say(
          '让每个人都能用：键盘、读屏软件、小屏手机、放大四倍、强光下的屏幕。',
          'To work for everyone: with a keyboard, a screen reader, a small phone, at four times the size, in bright sun.',
        ),
        say(
          '中文和英文同样完整，哪一种都不是另一种的附件。',
          'To say everything in Chinese and in English, neither of them an appendix to the other.',
        ),
        say(
          '不替主管部门做决定：不清楚的不说“不符合”，要评审的不说“符合”。',
          'To decide nothing in an authority’s place: what is unknown is never “no”, what is judged is never “yes”.',
        ),
      ]}
    />
    <Rules
      title={say('怎样看这个网站', 'How to read this site')}
      items={[
        say(
          '上方工具栏可切换语言、显示方式、各区主题色和屏幕宽度，页面、示例和说明一起变。',
          'The toolbar above switches language, display mode, district theme and screen width; pages, examples and docs all follow.',
        ),
        say(
          '“基础”讲颜色、文字、间距、行文和无障碍；“组件”是通用部件；“业务组件”呈现政策规则；“页面”用真实政策数据拼成整页。',
          'Foundations are about colour, type, space, wording and access; Components are general parts; Patterns show what the rules say; Pages are whole pages with the real policy data.',
        ),
        say(
          '每个部件先看“说明”：何时用、何时不用、状态、键盘、读屏软件读到什么、已知问题。示例是活的，可以直接操作。',
          'Of each part read “Docs” first: when to use it and when not, its states, keys, what a screen reader hears, known issues. The examples are live: try them.',
        ),
        say(
          '示例数据来自虚构的“示例区”，不是任何一个区的政策。',
          'Examples use a made-up “Sample District”; they are nobody’s policy.',
        ),
      ]}
    />
    <Section title={say('状态的含义', 'What a status means')}>
      <DescriptionList
        items={[
          {
            term: say('定稿', 'Settled'),
            detail: (
              <>
                <Tag tone="positive" icon="tick">
                  {say('定稿', 'Settled')}
                </Tag>{' '}
                {say(
                  '已在页面上使用并走查过；改动须照顾所有使用处。',
                  'Used on the pages and walked through; a change must mind every place that uses it.',
                )}
              </>
            ),
          },
          {
            term: say('新', 'New'),
            detail: (
              <>
                <Tag tone="info" icon="info">
                  {say('新', 'New')}
                </Tag>{' '}
                {say(
                  '还没有用在页面上，或者外观仍可能调整；最需要您的意见。',
                  'Not on a page yet, or its look may still change; this is where your opinion counts most.',
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
    <Section title={say('怎样把部件用到页面上', 'How to take a part into a page')}>
      <Points
        ordered
        items={[
          say(
            '先在“何时不用”里确认没有更合适的部件。',
            'Check under “When not” that no other part fits better.',
          ),
          say(
            '按“在代码里”给出的名称从组件库引入；不要复制它的样式。',
            'Import it from the kit by the name given under “In the code”; never copy its styles.',
          ),
          say(
            '页面自己的样式只管布局；颜色、字号、间距一律用设计变量。',
            'A page’s own styles are for layout only; colours, sizes and spaces come from the tokens.',
          ),
          say(
            '文字写进本应用的中英文词条，两种语言同时提交。',
            'Put the words into the app’s own catalogue, both languages in one change.',
          ),
        ]}
      />
    </Section>
    <Section title={say('怎样提出改动', 'How a change gets in')}>
      <Points
        ordered
        items={[
          say(
            '说清楚哪一页、哪位读者、遇到什么困难；一张截图胜过一段描述。',
            'Say on which page, for which reader, and what went wrong; a picture helps more than a paragraph.',
          ),
          say(
            '先改示例：示例同时是文档、测试和无障碍检查的对象。',
            'Change the example first: it is the documentation, the test and what the accessibility check looks at.',
          ),
          say(
            '在中文和英文、手机和电脑、四种显示方式下各看一遍。',
            'Look at it in both languages, on a phone and a desktop, in all four display modes.',
          ),
          say(
            '更新说明里的状态、键盘和已知问题；不知道的就写不知道。',
            'Bring states, keys and known issues of its docs up to date; where you do not know, say so.',
          ),
          say(
            '测试全部通过后合并。有意改变外观时，同时更新对照图。',
            'Merge when every test passes. Where a look changes on purpose, renew its reference picture with it.',
          ),
        ]}
      />
    </Section>
  </DocPage>
);
