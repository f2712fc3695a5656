import {
  type BenefitSelector,
  type FactDictionary,
  factDictionary,
  type Pack,
  type Text,
} from '@portal/rules-core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { paragraphsOf } from '../format/paragraphs.ts';

/** A clause as it is cited. */
export interface CitedClause {
  /** As printed; empty for what stands before all numbers. */
  path: string;
  number: string | undefined;
  /** Which of the paragraphs printed under this path, from 1. */
  paragraph: number;
}

export interface Sources {
  packs: readonly Pack[];
  /** Facts by id, for words beside a fact id. */
  facts: FactDictionary;
  /** What a clause id stands for. */
  clause: (id: string) => CitedClause | undefined;
  /** The official text, where the deployment serves it. */
  clauseText: (id: string) => string | undefined;
  /** Where the clause can be read. */
  clauseHref: (id: string) => string | undefined;
  districtName: (id: string) => Text | undefined;
  /** Names of a programme and one of its benefits. */
  named: (selector: Pick<BenefitSelector, 'programme' | 'benefit'>) => {
    programme: Text | undefined;
    benefit: Text | undefined;
  };
}

/** What packs were made into: the pages over the same packs look them up in the same places. */
const indexes = new WeakMap<readonly Pack[], Sources>();

function indexPacks(packs: readonly Pack[]): Sources {
  const index = indexes.get(packs) ?? makeIndex(packs);
  indexes.set(packs, index);
  return index;
}

function makeIndex(packs: readonly Pack[]): Sources {
  const clauses = new Map<string, CitedClause>();
  for (const { clauses: printed, document } of packs) {
    const paragraphs = paragraphsOf(printed);
    for (const { id, path } of printed)
      clauses.set(id, { path, number: document.number, paragraph: paragraphs.get(id) ?? 1 });
  }
  return {
    packs,
    facts: factDictionary(packs),
    clause: (id) => clauses.get(id),
    clauseText: () => undefined,
    clauseHref: () => undefined,
    districtName: (id) => packs.find((pack) => pack.district.id === id)?.district.name,
    named: ({ programme: id, benefit: part }) => {
      const programme = packs
        .flatMap((pack) => pack.programmes)
        .find((candidate) => candidate.id === id);
      const benefit = programme
        ? [...programme.benefits, ...programme.classes.flatMap((each) => each.benefits)].find(
            (candidate) => candidate.id === part,
          )
        : undefined;
      return { programme: programme?.name, benefit: benefit?.name };
    },
  };
}

const SourcesContext = createContext<Sources>(indexPacks([]));

export interface SourcesProviderProps {
  /** The packs whose clauses, facts and names are shown inside. Keep the array the same between renders. */
  packs: readonly Pack[];
  clauseText?: ((id: string) => string | undefined) | undefined;
  clauseHref?: ((id: string) => string | undefined) | undefined;
  children: ReactNode;
}

/** What citations, facts and benefit names are looked up in. */
export function SourcesProvider({ packs, clauseText, clauseHref, children }: SourcesProviderProps) {
  const sources = useMemo(() => {
    const index = { ...indexPacks(packs) };
    if (clauseText) index.clauseText = clauseText;
    if (clauseHref) index.clauseHref = clauseHref;
    return index;
  }, [packs, clauseText, clauseHref]);
  return <SourcesContext value={sources}>{children}</SourcesContext>;
}

/** Where names, facts and clauses come from on this page; without a provider, the shared facts alone. */
export function useSources(): Sources {
  return useContext(SourcesContext);
}
