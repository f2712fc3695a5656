export { checkExamples, type ExampleFailure, withoutExamples } from './check-examples.ts';
export type { Example } from './example.ts';
export { endedFixturePack, fixturePack } from './fixture-pack.ts';
