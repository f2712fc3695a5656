import type { Indicator } from '@portal/rules-core';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { Annotated } from '../Annotated/Annotated.tsx';
import { boundWords } from '../IndicatorChart/indicator-words.ts';
import { Interpretation } from '../Interpretation/Interpretation.tsx';
import styles from './IndicatorList.module.css';

/** Planning targets: the figure large, by when, and from where it starts. */
export function IndicatorList({ indicators }: { indicators: readonly Indicator[] }) {
  if (indicators.length === 0) return null;
  return (
    <ul className={styles.list}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <IndicatorView indicator={indicator} />
        </li>
      ))}
    </ul>
  );
}

function IndicatorView({ indicator }: { indicator: Indicator }) {
  const kit = useKit();
  const { t, say } = kit;
  const { target, baseline } = indicator;
  const bound = boundWords(indicator, kit);
  return (
    <Annotated citation={indicator.citation} about={say(indicator.name)}>
      <div className={styles.indicator}>
        <p className={styles.name}>{say(indicator.name)}</p>
        <p className={styles.target}>
          {bound ? <span className={styles.bound}>{bound} </span> : null}
          <strong className={styles.figure}>{say(target.display)}</strong>
        </p>
        <p className={styles.by}>
          {say(indicator.by.words)}
          {indicator.nature ? (
            <>
              {' '}
              <Tag>
                {t(indicator.nature === 'binding' ? 'indicatorBinding' : 'indicatorExpected')}
              </Tag>
            </>
          ) : null}
        </p>
        {baseline ? (
          <div className={styles.baseline}>
            <p>
              {t('indicatorBaseline', {
                year: String(baseline.year),
                figure: say(baseline.figure.display),
              })}
            </p>
            <Growth from={baseline.figure.value} to={target.value} />
          </div>
        ) : null}
        {indicator.interpretation ? <Interpretation words={indicator.interpretation} /> : null}
      </div>
    </Annotated>
  );
}

/** The start beside the target; both figures stand in words next to it. */
function Growth({ from, to }: { from: number; to: number }) {
  const largest = Math.max(from, to);
  if (largest <= 0) return null;
  const width = (value: number) => `${(value / largest) * 100}%`;
  const target = <rect className={styles.barTarget} width={width(to)} height="10" />;
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {/* The shorter one lies on top, or a target below its start would not be seen. */}
      {to < from ? null : target}
      <rect className={styles.barBase} width={width(from)} height="10" />
      {to < from ? target : null}
    </svg>
  );
}
