import type { Contender } from '../contender.ts';

const FIELDS = ['name', 'district', 'summary', 'body'] as const;

/** The least that one can do: no index, every record read for every query. */
export const substringScan: Contender = {
  name: 'substring scan',
  note: 'the limit of simplicity: records that have every typed word in them, those with it in their name first.',
  build: ({ records }) => {
    const texts = records.map((record) => ({
      id: record.id,
      fields: FIELDS.map((field) => record[field].toLowerCase()),
    }));
    return (query) => {
      const words = query
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '');
      return texts
        .flatMap(({ id, fields }) => {
          const places = words.map((word) => fields.findIndex((field) => field.includes(word)));
          const isFound = words.length > 0 && places.every((place) => place >= 0);
          return isFound ? [{ id, rank: places.reduce((sum, place) => sum + place, 0) }] : [];
        })
        .sort((a, b) => a.rank - b.rank)
        .map(({ id }) => id);
    };
  },
};
