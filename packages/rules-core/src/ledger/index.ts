export { accountFor, type Ledger, type LedgerProblem, withCitedBy } from './account.ts';
export { formatClauseIndex, parseClauseIndex } from './clause-index.ts';
export { type ClauseText, hashOfText, parseClauseTexts } from './clause-texts.ts';
export { InvalidClausesError } from './parse-list.ts';
