import { cx } from '../../components/cx.ts';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import type { ContrastPair } from '../../theme/theme.ts';
import styles from './foundations.module.css';
import { COLOUR_PURPOSES } from './token-purposes.ts';

/** Figures of contrast, each with what is asked for and whether it is met. */
function Ratios({ pairs }: { pairs: readonly ContrastPair[] }) {
  const { say } = useKit();
  return (
    <ul className={styles.ratios}>
      {pairs.map(({ foreground, background, ratio, needed }) => {
        const met = ratio >= needed;
        return (
          <li key={`${foreground} ${background}`} className={cx(styles.ratio, !met && styles.weak)}>
            <Icon name={met ? 'tick' : 'cross'} />
            <span>
              {`${ratio.toFixed(2)} ${met ? '≥' : '<'} ${needed} `}
              {met ? say({ zh: '达标', en: 'pass' }) : say({ zh: '不达标', en: 'fail' })}
            </span>
            <code>{background}</code>
          </li>
        );
      })}
    </ul>
  );
}

/** Colours with their value, what they are for, and how they stand out from what they are put on. */
export function ColourTable({
  caption,
  colours,
  pairs,
}: {
  caption: string;
  /** Token and value. */
  colours: readonly (readonly [name: string, value: string])[];
  pairs: readonly ContrastPair[];
}) {
  const { say } = useKit();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={colours}
      rowKey={([name]) => name}
      columns={[
        {
          id: 'token',
          header: say({ zh: '设计变量', en: 'Token' }),
          cell: ([name, value]) => (
            <span className={styles.token}>
              <span className={styles.swatch} style={{ background: value }} />
              <code>{name}</code>
            </span>
          ),
        },
        {
          id: 'value',
          header: say({ zh: '色值', en: 'Value' }),
          cell: ([, value]) => <code className={styles.value}>{value}</code>,
        },
        {
          id: 'purpose',
          header: say({ zh: '用途', en: 'What it is for' }),
          cell: ([name]) => {
            const purpose = COLOUR_PURPOSES[name];
            return purpose ? say(purpose) : null;
          },
        },
        {
          id: 'contrast',
          header: say({ zh: '与底色的对比度', en: 'Contrast on' }),
          cell: ([name]) => {
            const on = pairs.filter(({ foreground }) => foreground === name);
            if (on.length > 0) return <Ratios pairs={on} />;
            return pairs.some(({ background }) => background === name)
              ? say({ zh: '是底色', en: 'A background' })
              : say({ zh: '不承载含义，不作要求', en: 'Carries no meaning: nothing is asked' });
          },
        },
      ]}
    />
  );
}
