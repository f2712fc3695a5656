import { z } from 'zod';

/** A string with something in it: an empty translation is an untranslated one. */
const words = z.string().trim().min(1);

/** The same words in Chinese and English. Both are always present: a pack with one language is invalid. */
export const Text = z.strictObject({ zh: words, en: words });
export type Text = z.infer<typeof Text>;
export type Locale = keyof Text;
