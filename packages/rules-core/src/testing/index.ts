export { checkExamples, type ExampleFailure, withoutExamples } from './check-examples.ts';
export type { Example } from './example.ts';
