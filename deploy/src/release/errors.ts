export { BadInput } from '@portal/rules-core/command-line';

/** A change that would hurt somebody, or cannot be made as things are; the message says why and what to do. Exit code 1. */
export class Refused extends Error {
  override name = 'Refused';
}

/** One thing that is wrong, and what to do about it. */
export interface Problem {
  what: string;
  remedy: string;
}

/** Problems as a list in a message. */
export function listed(problems: readonly Problem[]): string {
  return problems.map(({ what, remedy }) => `- ${what}\n  ${remedy}`).join('\n');
}
