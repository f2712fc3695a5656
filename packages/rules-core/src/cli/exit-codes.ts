/** How a command ends: done, found wanting (its listing says what), or not done because of its input. */
export const EXIT = { done: 0, wanting: 1, badInput: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
