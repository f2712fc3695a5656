import { gzipSync } from 'node:zlib';
import { type Pack, parsePack } from '@portal/rules-core';
import { processorTime, quantile } from '../measure.ts';

export interface PageFigures {
  /** Bytes (gzip) of all packs. */
  bytes: number;
  /** Milliseconds of the processor to read and check them, as a page does with what it has fetched. */
  read: number;
  /** Files with data that a page asks for before it has every programme. */
  requests: number;
}

const ROUNDS = 3;
/** The deployment's configuration and the registry. */
const BEFORE_PACKS = 2;

/** What a page that shows every programme takes. Requests are told by how packs are published: one for each district. */
export function measurePage(packs: readonly Pack[]): PageFigures {
  const files = packs.map((pack) => JSON.stringify(pack));
  return {
    bytes: files
      .map((file) => gzipSync(file, { level: 9 }).length)
      .reduce((sum, bytes) => sum + bytes, 0),
    read: quantile(
      Array.from({ length: ROUNDS }, () =>
        processorTime(() =>
          files.reduce((sum, file) => sum + parsePack(JSON.parse(file)).programmes.length, 0),
        ),
      ),
      0.5,
    ),
    requests: BEFORE_PACKS + packs.length,
  };
}
