/**
 * Why a spreadsheet cannot be read. Each has words of its own, with the remedy.
 * - `tooLarge`: the file itself; `unpacked`: what it unpacks to; `tooManyRows`, `tooManyColumns`: what stands in it.
 * - `oldXls`, `password`, `otherFormat`: not a plain .xlsx.
 * - `broken`: a zip archive or a part of it that is damaged, or no spreadsheet at all; `empty`: no file content.
 */
export type SheetProblem =
  | 'tooLarge'
  | 'unpacked'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'oldXls'
  | 'password'
  | 'otherFormat'
  | 'broken'
  | 'empty';

/** A spreadsheet that cannot be read. `detail` says where, for the console and for tests; never cell contents. */
export class SheetError extends Error {
  readonly problem: SheetProblem;

  constructor(problem: SheetProblem, detail: string) {
    super(`${problem}: ${detail}`);
    this.name = 'SheetError';
    this.problem = problem;
  }
}

/** What is read at most: a roster of an employer, with room; more goes through the command line. */
export interface SheetLimits {
  /** Bytes of the file. */
  file: number;
  /** Bytes that the parts of a workbook unpack to, all together: a small archive can hold endless zeros. */
  unpacked: number;
  rows: number;
  columns: number;
}

export const LIMITS: SheetLimits = {
  file: 64 * 1024 * 1024,
  unpacked: 512 * 1024 * 1024,
  rows: 100_000,
  columns: 1_000,
};
