import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './counts.ts';

/** What a first visit may take at most. Each number says what it is today; the goals stand in the page bench. */
export interface FirstLoadBudget {
  /** How much more script than that is let through: names and digests in it differ from build to build. */
  slack: { share: number; because: string };
  /** The districts that the portal is served with. */
  districts: readonly string[];
  pages: Readonly<Record<keyof Counts, PageBudget>>;
  /** Bytes of all packs, each by gzip at its best. */
  packsGzip: number;
  /** Bytes of what districts publish for searches, likewise. */
  searchGzip: number;
}

interface PageBudget {
  /** Bytes by gzip at its best. */
  scriptGzip: number;
  requests: number;
  hops: number;
  packsBefore: number;
}

const FILE = join(import.meta.dirname, 'budgets.json');

/** What the first load may take: `budgets.json` beside this file. */
export function readFirstLoadBudget(): FirstLoadBudget {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** What is over the budget, with what to do; an empty list when all is well. */
export function overFirstLoad(
  page: keyof Counts,
  found: PageBudget,
  { pages, slack }: FirstLoadBudget,
): string[] {
  const budget = pages[page];
  const limits: PageBudget = {
    ...budget,
    scriptGzip: Math.round(budget.scriptGzip * (1 + slack.share)),
  };
  const names: readonly (keyof PageBudget)[] = ['scriptGzip', 'requests', 'hops', 'packsBefore'];
  return names
    .filter((name) => found[name] > limits[name])
    .map(
      (name) =>
        `${page}: ${name} is ${found[name]}, over ${limits[name]}. Reach what few pages need by import() (docs/decisions/0005), or ask for it earlier; npm run bench -- page tells what is in it. If it is worth it to every reader, set the budget in bench/src/page/budgets.json and say why in the commit.`,
    );
}
