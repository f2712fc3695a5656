import type { Change } from './variants.ts';

/** The invented district that is built for tests, and the host that mounts it. */
export const NORTH = 'packages/district-kit/fixtures/north';
export const HOST = 'packages/district-kit/fixtures/host';

export interface Edition {
  /** What its tool says, in a file that is fetched with the tool. */
  words: string;
  /** Its accent, `#rrggbb`. */
  accent: string;
  /** The colour behind its tool, as a browser gives it back: `rgb(1, 2, 3)`. */
  behind: string;
}

export const EDITIONS = {
  first: { words: 'First edition', accent: '#1d4ed8', behind: 'rgb(10, 20, 30)' },
  second: { words: 'Second edition', accent: '#9a3412', behind: 'rgb(200, 210, 220)' },
} as const satisfies Record<string, Edition>;

/**
 * The district with a tool that says which edition it is of and which React it runs on, keeps a count, and has a part
 * of the kit and a style of its own.
 */
export function editionOf({ words, accent, behind }: Edition): Change[] {
  return [
    {
      file: `${NORTH}/src/theme.css`,
      from: /--theme-accent: #\w+;/,
      to: `--theme-accent: ${accent};`,
    },
    {
      file: `${NORTH}/src/edition.module.css`,
      text: `.edition { background-color: ${behind}; animation: 1s edition; }
@keyframes edition { from { outline-color: ${behind}; } }
`,
    },
    {
      file: `${NORTH}/src/tool-page.tsx`,
      text: `import { useDistrict } from '@portal/district-kit';
import { Button } from '@portal/ui-kit';
import { useId, useState, version } from 'react';
import styles from './edition.module.css';

export default function ToolPage() {
  const { locale } = useDistrict();
  const [count, setCount] = useState(0);
  return (
    <section id={useId()} className={styles.edition} data-react={version} data-count={count} lang={locale}>
      <h1>${words}</h1>
      <Button onClick={() => setCount(count + 1)}>Count</Button>
    </section>
  );
}
`,
    },
  ];
}

/** Both sides of the agreement as in a version of district-kit that comes later, or came before. */
export function contractOf(version: number, supported: { from: number; to: number }): Change[] {
  return [
    {
      file: 'packages/district-kit/src/contract-version.ts',
      text: `export const CONTRACT_VERSION = ${version};
export const SUPPORTED_CONTRACTS = ${JSON.stringify(supported)};
`,
    },
  ];
}
