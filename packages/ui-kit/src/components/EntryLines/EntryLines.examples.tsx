import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { MoneyField } from '../MoneyField/MoneyField.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { ToastProvider } from '../Toast/Toast.tsx';
import { EntryLines } from './EntryLines.tsx';

interface Fee {
  key: string;
  what: string;
  fen: number | null;
}

/** Fees, each with its name and its sum. */
const fees =
  (first: readonly Fee[]): Example =>
  ({ say }) => {
    const [lines, setLines] = useState(first);
    const change = (key: string, part: Partial<Fee>): void =>
      setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
    return (
      <EntryLines
        name={say('费用', 'Fees')}
        lines={lines.map(({ key, what, fen }) => ({
          key,
          content: (
            <>
              <TextField
                label={say('名称', 'What for')}
                optional
                value={what}
                onChange={(next) => change(key, { what: next })}
              />
              <MoneyField
                label={say('金额', 'Sum')}
                value={fen}
                onChange={(next) => change(key, { fen: next })}
              />
            </>
          ),
        }))}
        onAdd={() =>
          setLines([...lines, { key: `added-${lines.length}-${Date.now()}`, what: '', fen: null }])
        }
        onRemove={(key) => {
          setLines(lines.filter((line) => line.key !== key));
          return () => setLines(lines);
        }}
      />
    );
  };

export const Plain: Example = fees([
  { key: 'a', what: 'A-101', fen: 28_000 },
  { key: 'b', what: '', fen: null },
]);

/** Inside a page with notices: what was removed can be put back for a while. */
export const WithUndo: Example = (props) => (
  <ToastProvider>
    <Plain {...props} />
  </ToastProvider>
);

/** Nothing is left but the way to begin. */
export const Nothing: Example = fees([]);
