import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { Section } from '../../components/Layout/Layout.tsx';
import { Notice } from '../../components/Notice/Notice.tsx';
import type { Example } from '../../samples/example.tsx';
import { contrastOf } from '../../theme/theme.ts';
import { tokenSets } from '../../tokens/values.ts';
import { ColourTable } from './ColourTable.tsx';
import { DocPage, Rules } from './DocPage.tsx';
import { SET_NAMES, TOKEN_SETS } from './token-purposes.ts';

const isColour = (name: string): boolean => name.startsWith('color-') || name.startsWith('accent');

/** Every colour of every set, with its contrast worked out. */
export const Colour: Example = ({ say, locale }) => {
  const measured = TOKEN_SETS.map((set) => ({ set, pairs: contrastOf(set, tokenSets[set]) }));
  const all = measured.flatMap(({ pairs }) => pairs);
  const weak = all.filter(({ ratio, needed }) => ratio < needed);
  return (
    <DocPage
      title={say('颜色', 'Colour')}
      lead={say(
        '颜色按含义取名，不按色相。部件只用这里的设计变量；五套取值对应五种显示方式。',
        'Colours are named for what they mean, not for their hue. Parts use these tokens and no others; five sets of values serve five ways of display.',
      )}
    >
      <Rules
        title={say('原则', 'Principles')}
        items={[
          say(
            '颜色从不单独说明任何事：旁边总有文字，结论还有符号。',
            'Colour never says anything alone: there is always a word, and with a verdict a sign.',
          ),
          say(
            '红色只用于出错。“不符合”是答案，用安静的灰色。',
            'Red is for errors. “Not eligible” is an answer, and quiet grey.',
          ),
          say(
            '一页只有一种强调色，由所在的区决定，只用于链接、主要按钮和大号数字。',
            'A page has one accent, the district’s, for links, the primary button and large figures only.',
          ),
          say(
            '文字对比度至少 4.5，有含义的线和焦点框至少 3（WCAG 2.2 的 1.4.3、1.4.11）。',
            'Text has a contrast of at least 4.5; lines with a meaning and the focus ring of at least 3 (WCAG 2.2, 1.4.3 and 1.4.11).',
          ),
        ]}
      >
        <Notice
          kind={weak.length === 0 ? 'success' : 'error'}
          title={
            weak.length === 0
              ? say(`${all.length} 对颜色全部达标`, `All ${all.length} pairs pass`)
              : say(`${weak.length} 对颜色不达标`, `${weak.length} pairs fail`)
          }
        >
          {say(
            '数字由当前的设计变量算出，不是手写的；测试用同一组数字把关。',
            'The figures are worked out from the tokens as they are now, not typed; the tests go by the same figures.',
          )}
        </Notice>
      </Rules>
      {measured.map(({ set, pairs }) => (
        <Section key={set} title={SET_NAMES[set][locale]}>
          <Disclosure
            open={set === 'light'}
            printsAsShown
            summary={say(
              `颜色与对比度，最低 ${Math.min(...pairs.map(({ ratio }) => ratio)).toFixed(2)}`,
              `Colours and contrast, the lowest ${Math.min(...pairs.map(({ ratio }) => ratio)).toFixed(2)}`,
            )}
          >
            <ColourTable
              caption={SET_NAMES[set][locale]}
              colours={Object.entries(tokenSets[set]).filter(([name]) => isColour(name))}
              pairs={pairs}
            />
          </Disclosure>
        </Section>
      ))}
    </DocPage>
  );
};
