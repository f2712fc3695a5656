import { factDictionary, type Need, type Pack, type Text } from '@portal/rules-core';

/** What a search finds; a `page` is one that only one district has. */
export type EntryKind = 'programme' | 'service' | 'indicator' | 'page';

/** Something that a search can find, with all that is said of it in both languages. */
export interface SearchEntry {
  /** The public id of a programme, service or indicator; of a district's own page `north/points`. */
  id: string;
  kind: EntryKind;
  district: string;
  districtName: Text;
  name: Text;
  summary: Text;
  /** What else the pack says of it: conditions, classes, benefits, honours that count. */
  body: readonly Text[];
  needs: readonly Need[];
}

/** A page that only one district has. */
export interface OwnPage {
  path: string;
  title: Text;
  summary?: Text | undefined;
}

const NO_SUMMARY: Text = { zh: '', en: '' };

/**
 * Everything in these packs that can be found, in the order of the packs.
 * @param ownPages the pages that a district has beside the shared ones
 */
export function entriesIn(
  packs: readonly Pack[],
  ownPages: (district: string) => readonly OwnPage[] = () => [],
): SearchEntry[] {
  return packs.flatMap((pack) => {
    const { id: district, name: districtName } = pack.district;
    const common = { district, districtName };
    const options = optionLabels(pack);
    return [
      ...pack.programmes.map(
        ({ id, name, summary, needs, ...rest }): SearchEntry => ({
          ...common,
          id,
          kind: 'programme',
          name,
          summary,
          needs,
          body: textsIn(rest, options),
        }),
      ),
      ...pack.services.map(
        ({ id, name, summary, needs, offers }): SearchEntry => ({
          ...common,
          id,
          kind: 'service',
          name,
          summary,
          needs,
          body: textsIn(offers, options),
        }),
      ),
      ...pack.indicators.map(
        ({ id, name, target }): SearchEntry => ({
          ...common,
          id,
          kind: 'indicator',
          name,
          summary: target.display,
          needs: [],
          body: [],
        }),
      ),
      ...ownPages(district).map(
        ({ path, title, summary = NO_SUMMARY }): SearchEntry => ({
          ...common,
          id: `${district}/${path}`,
          kind: 'page',
          name: title,
          summary,
          needs: [],
          body: [],
        }),
      ),
    ];
  });
}

type OptionLabels = (fact: string, values: readonly unknown[]) => readonly Text[];

/** The words for the answers that a condition asks for: “academician” where only its id stands in the condition. */
function optionLabels(pack: Pack): OptionLabels {
  const facts = factDictionary([pack]);
  return (id, values) => {
    const type = facts.get(id)?.type;
    return type && 'options' in type
      ? type.options.filter((option) => values.includes(option.id)).map(({ label }) => label)
      : [];
  };
}

/** Every text in a part of a pack, each once. */
function textsIn(value: unknown, options: OptionLabels): Text[] {
  const found = new Map<string, Text>();
  const add = (text: Text): unknown => found.set(text.zh, text);
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isText(part)) {
      add(part);
      return;
    }
    if ('fact' in part && typeof part.fact === 'string') {
      const asked = 'values' in part && Array.isArray(part.values) ? part.values : [];
      for (const label of options(part.fact, asked)) add(label);
    }
    for (const member of Object.values(part)) visit(member);
  };
  visit(value);
  return [...found.values()];
}

function isText(value: object): value is Text {
  return (
    'zh' in value && typeof value.zh === 'string' && 'en' in value && typeof value.en === 'string'
  );
}
