import { type Benefit, type Pack, recordsOf, type Text } from '@portal/rules-core';

/** Something a record states with a clause as its source, in the record's own words. */
export interface Statement {
  words: Text;
  /** The figure that goes with a benefit. */
  amount?: Benefit['amount'];
}

/**
 * What each record of a pack states from a clause: conditions, amounts, steps and rules by record id, in the order
 * they stand in; so that a citation leads to more than a number.
 */
export function statementsFrom(pack: Pack, clause: string): ReadonlyMap<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  const note = (record: string, content: object): void => {
    const statements = statementsIn(content, clause);
    if (statements.length > 0) found.set(record, statements);
  };
  note('validity', pack.validity);
  for (const record of recordsOf(pack)) note(record.id, record);
  return found;
}

function statementsIn(record: object, clause: string): Statement[] {
  const statements = new Map<string, Statement>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const member of node) visit(member);
      return;
    }
    if (!isRecord(node)) return;
    const cites = Array.isArray(node.citation) && node.citation.includes(clause);
    const statement = cites ? statementOf(node) : undefined;
    if (statement) statements.set(JSON.stringify(statement), statement);
    for (const child of Object.values(node)) visit(child);
  };
  visit(record);
  return [...statements.values()];
}

/** In the packs a part that cites says what it states in one of these. */
const WORDS = ['words', 'summary', 'action', 'consequence', 'name'] as const;

function statementOf(part: Readonly<Record<string, unknown>>): Statement | undefined {
  const words = WORDS.map((key) => part[key]).find(isText);
  if (!words) return undefined;
  return isAmount(part.amount) ? { words, amount: part.amount } : { words };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is Text {
  return isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string';
}

/** A pack is validated before any page sees it: what stands under `amount` is one. */
function isAmount(value: unknown): value is Benefit['amount'] {
  return isRecord(value) && typeof value.kind === 'string';
}
