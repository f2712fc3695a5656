import type { Indicator } from '@portal/rules-core';
import { lazy } from 'react';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { ChartFigure } from '../ChartFigure/ChartFigure.tsx';
import { CitationRef } from '../CitationRef/CitationRef.tsx';
import { Interpretation } from '../Interpretation/Interpretation.tsx';
import styles from './IndicatorChart.module.css';
import { comparedOf, indicatorHeights } from './indicator-layout.ts';
import { natureWords, targetWords } from './indicator-words.ts';

const IndicatorDrawing = lazy(() => import('./IndicatorDrawing.tsx'));

export interface IndicatorChartProps {
  caption: string;
  /** As in the pack. Those without a printed start are not drawn: one bar alone compares with nothing. */
  indicators: readonly Indicator[];
}

/**
 * Planning targets beside the figure they start from. Units differ, so each has its own small drawing; all of them,
 * with nature and source, stand in the table.
 */
export function IndicatorChart({ caption, indicators }: IndicatorChartProps) {
  const kit = useKit();
  const { locale, t, say } = kit;
  const drawn = comparedOf(indicators);
  const alone = indicators.filter(({ baseline }) => baseline === undefined).length;
  const said = [
    t('indicatorsSentence', { count: indicators.length }),
    ...(drawn.length > 0 ? [t('indicatorsDrawn', { count: drawn.length })] : []),
    ...(alone > 0 ? [t('indicatorsOnlyTarget', { count: alone })] : []),
  ];
  return (
    <ChartFigure
      caption={caption}
      sentence={said.join(locale === 'zh' ? '' : ' ')}
      heights={indicatorHeights(drawn.map(({ name }) => say(name)))}
      drawing={
        drawn.length > 0 ? (box) => <IndicatorDrawing box={box} indicators={drawn} /> : undefined
      }
      table={
        <DataTable
          caption={caption}
          captionHidden
          rows={indicators}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('indicatorsName'),
              cell: (indicator) => (
                <div className={styles.name}>
                  <span>{say(indicator.name)}</span>
                  {indicator.interpretation ? (
                    <div className={styles.reading}>
                      <Interpretation words={indicator.interpretation} />
                    </div>
                  ) : null}
                </div>
              ),
            },
            {
              id: 'base',
              header: t('indicatorsBase'),
              cell: ({ baseline }) =>
                baseline
                  ? t('indicatorsBaseIn', {
                      year: String(baseline.year),
                      figure: say(baseline.figure.display),
                    })
                  : t('indicatorsNotPrinted'),
            },
            {
              id: 'target',
              header: t('indicatorsTarget'),
              cell: (indicator) => (
                <strong className={styles.target}>{targetWords(indicator, kit)}</strong>
              ),
            },
            { id: 'by', header: t('indicatorsBy'), cell: ({ by }) => say(by.words) },
            {
              id: 'nature',
              header: t('indicatorsNature'),
              cell: (indicator) => natureWords(indicator, kit),
            },
            {
              id: 'citation',
              header: t('citation'),
              cell: ({ citation }) => (
                <div className={styles.source}>
                  <CitationRef citation={citation} />
                </div>
              ),
            },
          ]}
        />
      }
    />
  );
}
