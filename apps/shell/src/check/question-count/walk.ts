import {
  ELSEWHERE,
  evaluateProgramme,
  type Fact,
  type FactValue,
  factDictionary,
  factsOf,
  nextQuestion,
  type Pack,
  type Profile,
} from '@portal/rules-core';
import { askedFor, packsInScope } from '../scope.ts';
import type { Persona } from './personas.ts';

/** What a walk through the check came to. */
export interface Walk {
  /** The questions put, in their order. */
  asked: string[];
  /** Programmes in scope, and those of them that nothing more would change. */
  total: number;
  settled: number;
}

/** What most people would answer: no prize, no list, none of these. */
function ordinaryAnswer({ type }: Fact): FactValue {
  switch (type.kind) {
    case 'boolean':
      return false;
    case 'integer':
      return type.min;
    case 'money':
    case 'percent':
      return 0;
    case 'date':
      return '1990-01-01';
    case 'choice': {
      const ids = type.options.map(({ id }) => id);
      const none = ids.find((id) => /^(?:none|neither|other|not-.*)$/.test(id));
      return none ?? ids.at(-1) ?? '';
    }
    case 'scale':
      return type.options[0]?.id ?? '';
    case 'place':
      return ELSEWHERE;
    case 'choices':
    case 'places':
      return [];
  }
}

/** A persona at the check: answers what it is asked. */
class Reader {
  profile: Profile = {};
  readonly notSure = new Set<string>();
  readonly asked: string[] = [];
  readonly #persona: Persona;

  constructor(persona: Persona) {
    this.#persona = persona;
  }

  answer(fact: Fact): void {
    this.asked.push(fact.id);
    const { answers, otherwise } = this.#persona;
    const value = answers[fact.id] ?? (otherwise === 'ordinary' ? ordinaryAnswer(fact) : undefined);
    if (value === undefined) this.notSure.add(fact.id);
    else this.profile = { ...this.profile, [fact.id]: value };
  }
}

/** The check as the portal puts it: always the question that is expected to settle most. */
export function walkByGain(packs: readonly Pack[], persona: Persona): Walk {
  const { asOf, scope } = persona;
  const inScope = packsInScope(packs, scope);
  const programmes = askedFor(packs, scope, asOf);
  const facts = factDictionary(inScope);
  const reader = new Reader(persona);
  for (;;) {
    const next = nextQuestion(inScope, reader.profile, {
      asOf,
      skip: reader.notSure,
      programmes,
    });
    const fact = next === undefined ? undefined : facts.get(next);
    if (!fact) return ended(reader, packs, persona);
    reader.answer(fact);
  }
}

/** The same questions in the fixed order of the dictionary: each that some programme in scope still misses. */
export function walkInOrder(packs: readonly Pack[], persona: Persona): Walk {
  const { asOf, scope } = persona;
  const inScope = packsInScope(packs, scope);
  const programmes = askedFor(packs, scope, asOf);
  const reader = new Reader(persona);
  for (const fact of factDictionary(inScope).values()) {
    const isMissing = inScope.some((pack) =>
      pack.programmes.some(
        (programme) =>
          programmes.has(programme.id) &&
          factsOf(programme).has(fact.id) &&
          evaluateProgramme(pack, programme, reader.profile, { asOf }).missing.includes(fact.id),
      ),
    );
    if (isMissing) reader.answer(fact);
  }
  return ended(reader, packs, persona);
}

function ended({ asked, profile }: Reader, packs: readonly Pack[], { asOf, scope }: Persona): Walk {
  const programmes = askedFor(packs, scope, asOf);
  const settled = packsInScope(packs, scope).flatMap((pack) =>
    pack.programmes.filter(
      (programme) =>
        programmes.has(programme.id) &&
        evaluateProgramme(pack, programme, profile, { asOf }).missing.length === 0,
    ),
  );
  return { asked, total: programmes.size, settled: settled.length };
}
