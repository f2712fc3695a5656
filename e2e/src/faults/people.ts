/** The district that falls ill. */
export const ILL = 'qingpu';

/** The district that must not notice, and a word that its rules are found by. */
export const WELL = { id: 'changning', word: 'contest' } as const;
