export { employerIs } from '../facts/employer-is.ts';
export { caseOf } from '../facts/follows.ts';
export * from './amounts.ts';
export * from './clauses.ts';
export * from './criteria.ts';
export { definePack } from './define-pack.ts';
export * from './services.ts';
export * from './words.ts';
