import type { Audience, Finding, Locale, Pack, Profile, Text, Verdict } from '@portal/rules-core';
import type {
  CellProblem,
  Column,
  ColumnIssue,
  DateFinding,
  DateOrder,
  MoneyUnit,
} from '@portal/rules-core/batch';
import type { SheetNotes } from '../../sheet/read-xlsx.ts';

/** A row of the file, with the number the person sees beside it. */
export interface TableRow {
  number: number;
  cells: readonly string[];
  /** A quote too few or too many: its cells cannot be trusted. */
  isTorn?: boolean;
}

/** A roster that has been read, not yet what its columns mean. */
export interface OpenedRoster {
  kind: 'csv' | 'xlsx';
  /** Of a CSV file: `utf-8`, `gb18030`, … */
  encoding?: string;
  /** Of a workbook: all sheets, and which of them was read. */
  sheets: readonly { name: string; hidden: boolean }[];
  sheet: number;
  /** The row that holds the headings, by its number in the file. */
  headingRow: number;
  /** The first rows of the file, from which another heading row can be chosen. */
  head: readonly TableRow[];
  /** Rows below the headings. */
  rows: number;
  notes?: SheetNotes;
}

/** How the person wants the columns to be read. */
export interface Matching {
  /** A fact's id, `identity`, or `null` for unread, by column; what is not named is matched by its heading. */
  choices: readonly (readonly [number, string | null])[];
  dateOrders: readonly (readonly [number, DateOrder])[];
  units: readonly (readonly [number, MoneyUnit])[];
}

/** What the columns are taken for. */
export interface MatchedRoster {
  columns: readonly Column[];
  issues: readonly ColumnIssue[];
  dates: readonly DateFinding[];
  /** The first rows below the headings. */
  preview: readonly TableRow[];
  /** How the cells of those rows are read: what is wrong with them, by row and column. */
  problems: readonly (readonly CellProblem[])[];
}

export interface Settings extends Matching {
  asOf: string;
  districts: readonly string[];
  audiences: readonly Audience[];
  /** Rows with wrong cells are evaluated without them, instead of being set aside. */
  lenient: boolean;
}

/** What came of a whole roster. */
export interface RosterSummary {
  /** Rows in all, rows evaluated, rows set aside for a wrong cell, wrong cells in all. */
  rows: number;
  evaluated: number;
  setAside: number;
  problems: number;
  /** Wrong cells by column, the most first. */
  problemColumns: readonly { column: number; heading: string; count: number }[];
  /** Programmes open on the day, in the order of the packs. */
  programmes: readonly { id: string; counts: Readonly<Record<Verdict, number>> }[];
  /** Programmes in scope that are not open on the day. */
  notOpen: readonly string[];
  /** For how many people a fact is missing that would settle something; the most first. */
  missing: readonly { fact: string; people: number }[];
  /** Identity columns, by index and heading. */
  identities: readonly { column: number; heading: string }[];
}

export interface RosterFilter {
  programme?: string | undefined;
  verdict?: Verdict | undefined;
  missing?: string | undefined;
  district?: string | undefined;
  /** Looked for in the identity columns. */
  text?: string | undefined;
}

/** One person in the list. */
export interface PersonLine {
  /** Place in the roster, from 0: what the detail is asked by. */
  index: number;
  /** Row number in the file. */
  number: number;
  identities: readonly string[];
  counts: Readonly<Record<Verdict, number>>;
  /** On the programme that is filtered for. */
  verdict?: Verdict;
}

export interface PeoplePage {
  total: number;
  lines: readonly PersonLine[];
}

export interface PersonDetail {
  index: number;
  number: number;
  identities: readonly string[];
  profile: Profile;
  /** Wrong cells that were left out of the profile; only where that was asked for. */
  problems: readonly CellProblem[];
  results: readonly Finding[];
}

export interface ProblemLine {
  number: number;
  identities: readonly string[];
  problems: readonly CellProblem[];
}

export interface ProblemsPage {
  total: number;
  lines: readonly ProblemLine[];
}

export type Download = 'results' | 'setAside';
export type FileForm = 'xlsx' | 'csv';

/** A small table, whole: people and their points. */
export interface PointsTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What can be asked of the worker, with what it answers. */
export interface RosterCalls {
  start: (packs: readonly Pack[]) => void;
  open: (file: File, options: { sheet?: number; headingRow?: number }) => OpenedRoster;
  match: (matching: Matching) => MatchedRoster;
  evaluate: (settings: Settings) => RosterSummary;
  people: (filter: RosterFilter, from: number, count: number) => PeoplePage;
  person: (index: number) => PersonDetail;
  problems: (from: number, count: number) => ProblemsPage;
  download: (what: Download, form: FileForm, locale: Locale) => Blob;
  points: (file: File) => PointsTable;
  template: (form: FileForm, locale: Locale) => Blob;
}

export type CallName = keyof RosterCalls;

export type ToWorker =
  | { id: number; call: CallName; with: readonly unknown[] }
  /** Gives up the call that is under way. */
  | { cancel: number };

export interface Progress {
  done: number;
  /** Absent while nobody can tell. */
  total?: number;
}

export type FromWorker =
  | { id: number; progress: Progress }
  | { id: number; result: unknown }
  | { id: number; failure: Failure };

/**
 * Why a call failed: the name of a problem, `cancelled`, or `unexpected`. `words` say place and remedy where the reader
 * of the file knows them; `detail` is for the console and holds no cell contents.
 */
export interface Failure {
  problem: string;
  detail: string;
  words?: Text;
}
