import { useLocation, useNavigate } from 'react-router';

/**
 * A choice that stands in the address, so that it can be linked and sent to others: `?who=employer`.
 * @param values the values it can take; anything else in the address counts as the first of them
 * @returns the choice, and how to make another; it takes the place of this one in the history
 */
export function useAddressChoice<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): [Value, (value: Value) => void] {
  // The router's own hook for this brings its links and forms along, which nobody here uses: 5 kB (gzip).
  const { search } = useLocation();
  const navigate = useNavigate();
  const written = new URLSearchParams(search).get(name);
  return [
    values.find((value) => value === written) ?? values[0],
    (value) => {
      const after = new URLSearchParams(search);
      after.set(name, value);
      navigate(`?${after}`, { replace: true });
    },
  ];
}
