import { useSearchParams } from 'react-router';

/**
 * A choice that stands in the address, so that it can be linked and sent to others: `?who=employer`.
 * @param values the values it can take; anything else in the address counts as the first of them
 * @returns the choice, and how to make another; it takes the place of this one in the history
 */
export function useAddressChoice<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): [Value, (value: Value) => void] {
  const [query, setQuery] = useSearchParams();
  const written = query.get(name);
  return [
    values.find((value) => value === written) ?? values[0],
    (value) =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          after.set(name, value);
          return after;
        },
        { replace: true },
      ),
  ];
}
