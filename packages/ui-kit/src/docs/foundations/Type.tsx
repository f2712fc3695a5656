import type { ReactNode } from 'react';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { Section } from '../../components/Layout/Layout.tsx';
import { formatDate, formatMonths } from '../../format/dates.ts';
import { formatFen } from '../../format/money.ts';
import { formatNumber, formatShare } from '../../format/numbers.ts';
import type { Example, ExampleProps } from '../../samples/example.tsx';
import { tokenSets } from '../../tokens/values.ts';
import { DocPage, Points, Rules } from './DocPage.tsx';
import styles from './foundations.module.css';

const { light } = tokenSets;

const SIZES = Object.keys(light).filter((name) => /^size-(?:text|heading|figure)-/.test(name));

/** Sentences in both languages: a specimen stands in its own language whatever the page's is. */
const SENTENCE = {
  zh: '符合条件的人才，可以申请购房补贴，最高 500 万元。',
  en: 'Talent who qualify may apply for help with buying a home, up to CNY 5,000,000.',
};

/** The families of a stack, with the platform they are there for. */
function Stack({ token }: { token: 'font-zh' | 'font-en' | 'font-figure' }) {
  return (
    <pre className={styles.stack} style={{ whiteSpace: 'pre-wrap' }}>
      <code>{light[token]}</code>
    </pre>
  );
}

function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li className={styles.specimen}>
      <code>{name}</code>
      {children}
    </li>
  );
}

interface Format {
  what: string;
  zh: string;
  en: string;
}

/** What the formatters make of one value in each language; nothing here is typed by hand. */
function formats({ say }: ExampleProps): Format[] {
  const both = (what: string, format: (locale: 'zh' | 'en') => string): Format => ({
    what,
    zh: format('zh'),
    en: format('en'),
  });
  return [
    both(say('日期', 'A date'), (locale) => formatDate('2026-11-21', locale)),
    both(say('整万的金额', 'Whole tens of thousands'), (locale) => formatFen(500_000_000, locale)),
    both(say('带小数的万元', 'With a decimal'), (locale) => formatFen(2_500_000, locale)),
    both(say('不足一万元', 'Under ten thousand'), (locale) => formatFen(400_000, locale)),
    both(say('上限', 'An upper bound'), (locale) =>
      formatFen(500_000_000, locale, { bound: 'upTo' }),
    ),
    both(say('期限', 'A duration'), (locale) => formatMonths(60, locale)),
    both(say('比例', 'A share'), (locale) => formatShare(3_000, locale)),
    both(say('数字', 'A number'), (locale) => formatNumber(1_234_567.5, locale)),
  ];
}

/** Fonts, sizes, lines, marks, figures: Chinese and English side by side. */
export const Type: Example = (props) => {
  const { say } = props;
  return (
    <DocPage
      title={say('文字排印', 'Type')}
      lead={say(
        '用读者设备上已有的字体，不下载网络字体：一个中文字库好几兆，在手机上等不起。',
        'The fonts a reader already has, none downloaded: a Chinese font weighs several megabytes, too much to wait for on a phone.',
      )}
    >
      <Section
        title={say('字体', 'Fonts')}
        lead={say(
          '按页面语言选择；中文在前，引号、破折号才是中文的样子。',
          'Chosen by the language of the page; on Chinese pages the Chinese face comes first, so that quotation marks and dashes are the Chinese ones.',
        )}
      >
        <ul className={styles.specimens}>
          <Specimen name="font-zh">
            <p lang="zh-CN">{SENTENCE.zh}</p>
            <Stack token="font-zh" />
          </Specimen>
          <Specimen name="font-en">
            <p lang="en">{SENTENCE.en}</p>
            <Stack token="font-en" />
          </Specimen>
          <Specimen name="font-figure">
            <p style={{ fontFamily: 'var(--font-figure)', fontSize: 'var(--size-figure-m)' }}>
              0123456789
            </p>
            <Stack token="font-figure" />
          </Specimen>
        </ul>
        <Points
          items={[
            say(
              '依次覆盖苹果、华为、小米、OPPO 的系统字体，再到思源黑体和微软雅黑。',
              'In order: the system faces of Apple, Huawei, Xiaomi and OPPO, then Noto (Source Han) Sans and Microsoft YaHei.',
            ),
            say(
              '每段外语都标明语言，浏览器才会换对字体，读屏软件才会念对。',
              'Every piece in the other language says so, or the browser takes the wrong face and a screen reader the wrong voice.',
            ),
          ]}
        />
      </Section>
      <Section title={say('字号', 'Sizes')}>
        <ul className={styles.specimens}>
          {SIZES.map((size) => (
            <Specimen key={size} name={`${size}  ${light[size] ?? ''}`}>
              <p
                style={{
                  fontSize: `var(--${size})`,
                  lineHeight: 'var(--leading-tight)',
                  ...(size.startsWith('size-figure')
                    ? { fontFamily: 'var(--font-figure)', fontVariantNumeric: 'tabular-nums' }
                    : {}),
                }}
              >
                {size.startsWith('size-figure')
                  ? formatFen(500_000_000, props.locale)
                  : say('高层次人才购房补贴', 'Help with buying a home')}
              </p>
            </Specimen>
          ))}
        </ul>
        <Points
          items={[
            say(
              '单位是读者自己设置的字号，关怀模式在此之上整体放大。',
              'All sizes follow the reader’s own setting; the large and calm mode enlarges everything on top of it.',
            ),
            say(
              `正文行距 ${light['leading-text']}，标题 ${light['leading-tight']}；关怀模式 ${tokenSets.care['leading-text']}。`,
              `Leading is ${light['leading-text']} in text, ${light['leading-tight']} in headings, ${tokenSets.care['leading-text']} in the large and calm mode.`,
            ),
          ]}
        />
      </Section>
      <Section title={say('断行与标点', 'Lines and marks')}>
        <div className={styles.columns}>
          <p className={styles.narrow} lang="zh-CN">
            经认定的高层次人才（含团队带头人），可享受购房补贴；“最高”是上限，不是承诺。
          </p>
          <p className={styles.narrow} lang="en">
            Acknowledged talent, team leaders included, may be granted a subsidy; “up to” is a
            bound, not a promise.
          </p>
        </div>
        <Points
          items={[
            say(
              '句号、逗号、右引号不出现在行首，左引号、左括号不留在行尾。',
              'A closing mark never begins a line and an opening one never ends it.',
            ),
            say(
              '中文用全角标点和弯引号；英文用半角标点和弯引号。数字区间用短横“–”。',
              'Chinese takes full-width marks, English its own; both take curly quotation marks, and a range an en dash.',
            ),
            say(
              '中文与西文、数字之间的空隙由浏览器调整，不手工敲空格；数字与单位是例外，随词条书写。',
              'The gap between Chinese and Latin letters is the browser’s work; nobody types it. A figure and its unit are written as the catalogue has them.',
            ),
            say(
              '长词、长网址可以在任何位置断开，不撑破版面。',
              'A long word or address may break anywhere rather than push the page wide.',
            ),
          ]}
        />
      </Section>
      <Section
        title={say('没有斜体', 'No italics')}
        lead={say(
          '汉字没有斜体，倾斜的汉字只显得破损。强调用字重，英文也一样。',
          'Chinese has no italics; slanted characters only look broken. Stress is weight, in English too.',
        )}
      >
        <p>
          {say('这一条', 'This clause ')}
          <em>{say('必须', 'must')}</em>
          {say('同时满足。', ' be met as well.')}
        </p>
      </Section>
      <Section
        title={say('等宽数字', 'Figures of one width')}
        lead={say(
          '表格、日期和金额里的数字一样宽，上下对齐，变化时不跳动。',
          'Figures in tables, dates and amounts are equally wide: they line up, and do not jump when they change.',
        )}
      >
        <p className={styles.figures}>
          <span>{formatNumber(1_111_111, props.locale)}</span>
          <span>{formatNumber(980_456, props.locale)}</span>
          <span>{formatNumber(75_000, props.locale)}</span>
        </p>
      </Section>
      <Section
        title={say('数字、金额、日期怎样写', 'Figures, money and dates')}
        lead={say(
          '一律由组件库的格式函数写出，页面不自己拼。下表就是它们的结果。',
          'Always written by the kit’s formatters, never put together on a page. The table is what they make.',
        )}
      >
        <DataTable
          caption={say('同一个值在两种语言里的写法', 'One value in both languages')}
          captionHidden
          rows={formats(props)}
          rowKey={({ what }) => what}
          columns={[
            { id: 'what', header: say('内容', 'What'), cell: ({ what }) => what },
            {
              id: 'zh',
              header: say('中文', 'In Chinese'),
              cell: ({ zh }) => <span lang="zh-CN">{zh}</span>,
            },
            {
              id: 'en',
              header: say('英文', 'In English'),
              cell: ({ en }) => <span lang="en">{en}</span>,
            },
          ]}
        />
      </Section>
      <Rules
        title={say('金额用元还是万元', 'Yuan or ten thousand yuan')}
        items={[
          say(
            '能写成两位小数以内的万元、亿元，就用万元、亿元；否则用元。',
            'Chinese counts an amount in tens of thousands or hundreds of millions where that takes no more than two decimals, else in yuan.',
          ),
          say(
            '英文一律写全数字并加 CNY，不用“万”的换算。',
            'English writes the whole figure after CNY and counts in no Chinese unit.',
          ),
          say(
            '区间两端用同一单位。上限前面一定有“最高”。',
            'Both ends of a range share a unit. An upper bound always has “up to” before it.',
          ),
        ]}
      />
    </DocPage>
  );
};
