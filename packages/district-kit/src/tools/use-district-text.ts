import { useTranslations } from 'use-intl';

/** Says one of the texts of a district's own catalogue, with `{values}` filled in. */
export type SayDistrictText<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * The words of a district's own pages in the reader's language; the frame around the pages holds them.
 * @example export const useText = useDistrictText<keyof typeof zh>;
 */
export function useDistrictText<Key extends string>(): SayDistrictText<Key> {
  const translate = useTranslations('district');
  return (key, values) => {
    // Which keys there are is known to the district alone.
    const name: string = key;
    return translate(name, values);
  };
}
