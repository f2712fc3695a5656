import { type ReactNode, useId } from 'react';
import { cx } from '../cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './DataTable.module.css';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right, in figures of one width. */
  numeric?: boolean;
}

export interface DataTableProps<Row> {
  caption: string;
  /** The caption is there for screen readers only, because a heading says the same. */
  captionHidden?: boolean;
  /** The first column names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode;
}

/** More columns of figures than this do not fit side by side on a phone. */
const FIGURES = 3;

/**
 * A table; on a phone every row becomes a short list with the column's name before each value, unless all but its
 * first column are figures, and few enough to fit.
 */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  empty,
}: DataTableProps<Row>) {
  const captionId = useId();
  const [first, ...others] = columns;
  const isFigures =
    others.length > 0 && others.length <= FIGURES && others.every(({ numeric }) => numeric);
  const look = cx(styles.table, !isFigures && styles.stacking);
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  // The roles are written out because `display` on a phone takes a table's own roles away in some browsers.
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <table className={look} role="table" aria-labelledby={captionId}>
        <caption id={captionId}>
          {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                // biome-ignore lint/a11y/noRedundantRoles: see above
                role="columnheader"
                className={cx(column.numeric && styles.numeric)}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tbody role="rowgroup">
          {rows.map((row) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <tr key={rowKey(row)} role="row">
              {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
              <th scope="row" role="rowheader" className={cx(first.numeric && styles.numeric)}>
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td
                  key={column.id}
                  // biome-ignore lint/a11y/noRedundantRoles: see above
                  role="cell"
                  data-label={column.header}
                  className={cx(column.numeric && styles.numeric)}
                >
                  <div>{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
