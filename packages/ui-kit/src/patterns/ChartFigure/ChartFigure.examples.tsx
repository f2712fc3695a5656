import { lazy } from 'react';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import type { Example } from '../../samples/example.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import drawing from './drawing.module.css';
import type { ChartBox } from './use-chart-box.ts';
import { Words } from './Words.tsx';

const rows = [
  { id: 'a', name: { zh: '甲', en: 'One' }, count: 12 },
  { id: 'b', name: { zh: '乙', en: 'Two' }, count: 7 },
];

function Bars({ box, locale }: { box: ChartBox; locale: 'zh' | 'en' }) {
  const { em, width, height } = box;
  return (
    <svg className={drawing.svg} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {rows.map(({ id, name, count }, index) => (
        <g key={id}>
          <Words em={em} x={0} y={(index * 3 + 1.6) * em} look="name" lines={[name[locale]]} />
          <rect
            className={drawing.solid}
            x={4 * em}
            y={(index * 3 + 0.5) * em}
            width={((width - 8 * em) * count) / 12}
            height={1.6 * em}
          />
          <Words
            em={em}
            x={4.5 * em + ((width - 8 * em) * count) / 12}
            y={(index * 3 + 1.6) * em}
            lines={[String(count)]}
          />
        </g>
      ))}
    </svg>
  );
}

/** Caption, sentence, drawing, note and table, in this order. */
export const Whole: Example = ({ locale, say }) => (
  <ChartFigure
    caption={say('每季度受理的申请', 'Applications taken each quarter')}
    sentence={say('甲 12 件，乙 7 件。', 'One: 12, two: 7.')}
    heights={{ narrow: 6, wide: 6 }}
    drawing={(box) => <Bars box={box} locale={locale} />}
    note={say('数字只是示例。', 'The figures are an example.')}
    table={
      <DataTable
        caption={say('每季度受理的申请', 'Applications taken each quarter')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: say('名称', 'Name'), cell: ({ name }) => name[locale] },
          {
            id: 'count',
            header: say('件数', 'Number'),
            numeric: true,
            cell: ({ count }) => count,
          },
        ]}
      />
    }
  />
);

const Lost = lazy(() =>
  Promise.reject<never>(new Error('the drawing of this example never comes')),
);

/** The drawing could not be loaded: the rest stands. */
export const Failed: Example = ({ say }) => (
  <ChartFigure
    caption={say('每季度受理的申请', 'Applications taken each quarter')}
    sentence={say('甲 12 件，乙 7 件。', 'One: 12, two: 7.')}
    heights={{ narrow: 6, wide: 6 }}
    drawing={() => <Lost />}
    table={<p>{say('表格照常。', 'The table stands as it is.')}</p>}
  />
);

/** A long table is folded away under a line; on paper it is open. */
export const LongTable: Example = ({ locale, say }) => (
  <ChartFigure
    caption={say('每季度受理的申请', 'Applications taken each quarter')}
    sentence={say('甲 12 件，乙 7 件。', 'One: 12, two: 7.')}
    heights={{ narrow: 6, wide: 6 }}
    drawing={(box) => <Bars box={box} locale={locale} />}
    tableSummary={say('查看数据表', 'Show the figures as a table')}
    table={<p>{say('很长的表格。', 'A long table.')}</p>}
  />
);
