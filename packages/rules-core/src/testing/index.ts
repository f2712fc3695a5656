export type { Example } from './example.ts';
