/** A text that is not there in both languages, and where it stands. */
export interface Untranslated {
  /** The key of a catalogue, or the path in a pack: `programmes.3.summary`. */
  place: string;
  /** `missing`: said in one language only. `equal`: word for word the same in both. */
  problem: 'missing' | 'equal';
  zh: string;
  en: string;
}

/** Words that must differ between the languages. Figures, `{values}`, marks and codes in capitals need not. */
const TRANSLATABLE = /\p{Script=Han}|\p{Ll}{2}/u;

function problemOf(zh: string, en: string): Untranslated['problem'] | undefined {
  if (zh.trim() === '' || en.trim() === '') return 'missing';
  return zh === en && TRANSLATABLE.test(zh.replace(/\{\w+\}/g, '')) ? 'equal' : undefined;
}

/**
 * The messages of a catalogue that are not said in both languages.
 * @param oneSided keys that say something in one language alone, because its grammar asks for it
 */
export function untranslatedMessages(
  zh: Readonly<Record<string, string>>,
  en: Readonly<Record<string, string>>,
  oneSided: readonly string[] = [],
): Untranslated[] {
  return [...new Set([...Object.keys(zh), ...Object.keys(en)])].flatMap((place) => {
    const words = { zh: zh[place] ?? '', en: en[place] ?? '' };
    const problem = problemOf(words.zh, words.en);
    const isMeant =
      problem === 'missing' && oneSided.includes(place) && words.zh.trim() !== words.en.trim();
    return problem && !isMeant ? [{ place, problem, ...words }] : [];
  });
}

/**
 * The texts anywhere in a pack, or in any other data, that are not said in both languages.
 * @param data plain data; every object with `zh` or `en` in it is taken for a text
 */
export function untranslatedTexts(data: unknown, place = ''): Untranslated[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('zh' in data || 'en' in data) {
    const words = {
      zh: 'zh' in data ? String(data.zh) : '',
      en: 'en' in data ? String(data.en) : '',
    };
    const problem = problemOf(words.zh, words.en);
    return problem ? [{ place, problem, ...words }] : [];
  }
  return Object.entries(data).flatMap(([key, value]) =>
    untranslatedTexts(value, place ? `${place}.${key}` : key),
  );
}
