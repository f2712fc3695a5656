import type { CSSProperties } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import { Section } from '../../components/Layout/Layout.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { AmountView } from '../../patterns/AmountView/AmountView.tsx';
import { VerdictTag } from '../../patterns/Verdict/VerdictTag.tsx';
import type { Example, ExampleProps } from '../../samples/example.tsx';
import { tokenSets } from '../../tokens/values.ts';
import { DocPage, Rules } from './DocPage.tsx';
import styles from './foundations.module.css';
import { SET_NAMES, TOKEN_SETS, type TokenSet } from './token-purposes.ts';

/** The values of one set, so that a panel shows it whatever the page is in. */
function valuesOf(set: TokenSet): CSSProperties {
  const values = Object.entries(tokenSets[set]).map(([name, value]) => [`--${name}`, value]);
  // Tags have a line in all sets but the two that need none.
  const tagLine = set === 'light' || set === 'dark' ? 'initial' : 'currentColor';
  // What `rem` is belongs to the whole document; within a panel the same is reached by enlarging it.
  return {
    ...Object.fromEntries([...values, ['--tag-line', tagLine]]),
    zoom: tokenSets[set]['size-root'],
  };
}

function Panel({ set, locale, say }: ExampleProps & { set: TokenSet }) {
  return (
    <section className={styles.panel} style={valuesOf(set)} aria-label={SET_NAMES[set][locale]}>
      <h3>{SET_NAMES[set][locale]}</h3>
      <p>
        <VerdictTag verdict="eligible" /> <VerdictTag verdict="needsInfo" />{' '}
        <VerdictTag verdict="discretionary" /> <VerdictTag verdict="notEligible" />
      </p>
      <AmountView
        size="m"
        amount={{ kind: 'instalments', bound: 'upTo', most: 500_000_000, months: 120 }}
      />
      <p>
        {say('依据见', 'The source is ')}
        <Link href="#clause">{say('附件4 一、（三）', 'annex 4, part 1 (3)')}</Link>
        {say('。', '.')}
      </p>
      <TextField
        label={say('单位名称', 'Name of the employer')}
        value=""
        onChange={() => undefined}
        error={say('请填写单位名称', 'Enter the name of the employer')}
      />
      {set === 'print' ? null : <Button kind="primary">{say('下一题', 'Continue')}</Button>}
    </section>
  );
}

/** Light, dark, large and calm, high contrast and paper, side by side. */
export const DisplayModes: Example = (props) => {
  const { say } = props;
  return (
    <DocPage
      title={say('显示方式', 'Display modes')}
      lead={say(
        '读者自己选，或者跟随设备。五套设计变量，同一套部件；没有一种是残缺的。',
        'The reader chooses, or the device does. Five sets of tokens, one set of parts; none of them is a lesser one.',
      )}
    >
      <Section title={say('并排比较', 'Side by side')}>
        <div className={styles.columns}>
          {TOKEN_SETS.map((set) => (
            <Panel key={set} set={set} {...props} />
          ))}
        </div>
      </Section>
      <Rules
        title={say('各自改变什么', 'What each one changes')}
        items={[
          say(
            '深色：不是反色。底色近黑而不全黑，含义色调亮，对比度逐对计算。',
            'Dark is no inversion: a ground near black, not black, brighter colours of meaning, every pair worked out.',
          ),
          say(
            `关怀模式：整体放大到 ${tokenSets.care['size-root']}，点按区域和线条加大，行距加宽，标签加边框。`,
            `Large and calm: everything at ${tokenSets.care['size-root']}, larger targets, stronger lines, more leading, tags with a border.`,
          ),
          say(
            '高对比度：只有纯白的底和近黑的字，软底色全部去掉，靠线条分区。',
            'High contrast: pure white and near black; soft grounds give way to lines.',
          ),
          say(
            '打印：用纸的尺寸，去掉按钮和导航，展开折叠的内容，链接不加下划线，依据照印。',
            'Print: sized for paper, without buttons and navigation, with folds open and every source in place.',
          ),
          say(
            '跟随系统时，设备要求深色或更高对比度就照办；系统的强制配色模式下，符号和边框仍然可见。',
            'Left to the device, its wish for dark or for more contrast is followed; where the system forces its own colours, signs and borders still show.',
          ),
        ]}
      />
    </DocPage>
  );
};
