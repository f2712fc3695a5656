import type { ReactNode } from 'react';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { Section } from '../../components/Layout/Layout.tsx';
import type { Example, ExampleProps } from '../../samples/example.tsx';
import { tokenSets } from '../../tokens/values.ts';
import { DocPage, Points } from './DocPage.tsx';
import styles from './foundations.module.css';

interface Size {
  token: string;
  value: string;
  care: string;
  shown: ReactNode;
}

function sizes(names: RegExp, show: (token: string) => ReactNode): Size[] {
  return Object.entries(tokenSets.light)
    .filter(([token]) => names.test(token))
    .map(([token, value]) => ({
      token,
      value,
      care: tokenSets.care[token] ?? value,
      shown: show(token),
    }));
}

function SizeTable({
  say,
  caption,
  rows,
}: Pick<ExampleProps, 'say'> & { caption: string; rows: Size[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ token }) => token}
      columns={[
        {
          id: 'token',
          header: say('设计变量', 'Token'),
          cell: ({ token }) => <code>{token}</code>,
        },
        {
          id: 'value',
          header: say('取值', 'Value'),
          cell: ({ value }) => <code className={styles.value}>{value}</code>,
        },
        {
          id: 'care',
          header: say('关怀模式', 'Large and calm'),
          cell: ({ value, care }) =>
            care === value ? say('相同', 'the same') : <code className={styles.value}>{care}</code>,
        },
        { id: 'shown', header: say('样子', 'As seen'), cell: ({ shown }) => shown },
      ]}
    />
  );
}

const bar = (token: string) => (
  <span className={styles.bar} style={{ inlineSize: `var(--${token})` }} />
);

/** Widths of a page do not fit beside their names: they are drawn at a quarter. */
const quarter = (token: string) => (
  <span className={styles.bar} style={{ inlineSize: `calc(var(--${token}) / 4)` }} />
);

/** Spaces, targets, lines, corners and widths. */
export const Spacing: Example = ({ say }) => (
  <DocPage
    title={say('间距与尺寸', 'Spacing and sizes')}
    lead={say(
      '留白说明哪些内容属于一起。按得到的东西够大，读的文字不太宽。',
      'White space says what belongs together. What is pressed is large enough, what is read not too wide.',
    )}
  >
    <Section title={say('间距', 'Spaces')}>
      <SizeTable say={say} caption={say('间距', 'Spaces')} rows={sizes(/^space-/, bar)} />
      <Points
        items={[
          say(
            '同一件事的内部用小间距，不同的事之间用大间距；一次差两级，读者才看得出。',
            'Small within one thing, large between things; two steps apart, or nobody sees the difference.',
          ),
          say(
            '部件自己外面不留白，由所在的版面决定距离。',
            'A part has no space around it: the layout it stands in decides.',
          ),
        ]}
      />
    </Section>
    <Section title={say('点按区域', 'Targets')}>
      <SizeTable
        say={say}
        caption={say('点按区域', 'Targets')}
        rows={sizes(/^size-(?:target|tick)$/, (token) => (
          <span
            className={styles.target}
            style={{ inlineSize: `var(--${token})`, blockSize: `var(--${token})` }}
          />
        ))}
      />
      <Points
        items={[
          say(
            '按钮、输入框、选项至少 44 像素高；其余可点的东西至少 24 像素（WCAG 2.2 的 2.5.8）。',
            'Buttons, fields and choices are at least 44 pixels high; whatever else is pressed at least 24 (WCAG 2.2, 2.5.8).',
          ),
          say(
            '选项的文字和空白都可以点，不只是小圆圈。',
            'The words of a choice and the space around them can be pressed, not only its circle.',
          ),
        ]}
      />
    </Section>
    <Section title={say('线、焦点框与圆角', 'Lines, focus and corners')}>
      <SizeTable
        say={say}
        caption={say('线、焦点框与圆角', 'Lines, focus and corners')}
        rows={sizes(/^size-(?:line|focus|radius)/, (token) => (
          <span
            className={styles.target}
            style={
              token.includes('radius')
                ? { inlineSize: '4rem', blockSize: '2.5rem', borderRadius: `var(--${token})` }
                : {
                    inlineSize: '4rem',
                    blockSize: '2.5rem',
                    borderStyle: 'solid',
                    borderWidth: `var(--${token})`,
                  }
            }
          />
        ))}
      />
    </Section>
    <Section
      title={say('宽度', 'Widths')}
      lead={say('图中按四分之一画出。', 'Drawn at a quarter of their size.')}
    >
      <SizeTable
        say={say}
        caption={say('宽度', 'Widths')}
        rows={sizes(/^size-(?:page|reading|annotated|margin)$/, quarter)}
      />
      <Points
        items={[
          say(
            '整段文字不超过阅读宽度；宽屏多出来的地方是页边，放每一条的依据。',
            'Running text is no wider than the reading width; what a wide screen has left is the margin, where each source stands.',
          ),
          say(
            '最窄 320 像素，放大到 400% 也一样：不左右滚动，只有数字表格例外。',
            'The narrowest is 320 pixels, the same as 400 % zoom: no scrolling sideways, but in tables of figures.',
          ),
        ]}
      />
    </Section>
  </DocPage>
);
