import { gzipSync } from 'node:zlib';
import { searchDataOf } from '@portal/district-kit/preset';
import type { Pack } from '@portal/rules-core';
import { prepareEngine } from '@portal/shell/search';
import { LABELLED_QUERIES } from '@portal/shell/search/labelled';
import { processorTime, quantile } from '../measure.ts';

export interface SearchFigures {
  /** Bytes (gzip) that districts publish for it beside their packs. */
  bytes: number;
  /** Milliseconds of the processor until the index is there. */
  build: number;
  /** Of a query when it is first typed. */
  median: number;
  p99: number;
}

/** The portal's search over these packs, with what their districts would publish for it. */
export async function measureSearch(packs: readonly Pack[]): Promise<SearchFigures> {
  const data = packs.map((pack) => searchDataOf(pack));
  const begin = process.cpuUsage();
  const engine = await prepareEngine(packs, data);
  const { user, system } = process.cpuUsage(begin);
  const times = typed().map((text) => processorTime(() => engine.answer(text).hits.length));
  return {
    bytes: data
      .map((own) => gzipSync(JSON.stringify(own), { level: 9 }).length)
      .reduce((sum, bytes) => sum + bytes, 0),
    build: (user + system) / 1000,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

/** The labelled queries, when half of each is there and when it is whole. */
function typed(): string[] {
  return [
    ...new Set(
      LABELLED_QUERIES.flatMap(({ text }) => [text.slice(0, Math.ceil(text.length / 2)), text]),
    ),
  ];
}
