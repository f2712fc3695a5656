import {
  type Citation,
  evaluateProgrammes,
  isOpen,
  type Pack,
  type Profile,
  type Programme,
  type ProgrammeResult,
} from '@portal/rules-core';
import { type Reason, reasonFor } from '../results/reason.ts';
import type { Hit } from '../search/portal-search.ts';

/** One programme that a word finds, answered for this reader. */
export interface OwnAnswer {
  pack: Pack;
  programme: Programme;
  result: ProgrammeResult;
  /** Whether it can be applied for on the day. */
  open: boolean;
  reason: Reason;
  step: Step;
}

/** What the reader can do next: answer what is missing, or read what the verdict rests on. */
export type Step = { kind: 'question'; fact: string } | { kind: 'clause'; citation: Citation };

/** What a reader has said, and for which day. */
export interface Reader {
  profile: Profile;
  /** Facts that were asked and left open: asked again only where nothing else is missing. */
  notSure: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  asOf: string;
}

/** The programmes among what a search found, best first, each answered; what cannot be applied for comes last. */
export function answersFor(
  hits: readonly Hit[],
  packs: readonly Pack[],
  { profile, notSure, asOf }: Reader,
): OwnAnswer[] {
  const found = hits.flatMap(({ entry }) => {
    if (entry.kind !== 'programme') return [];
    const pack = packs.find(({ district }) => district.id === entry.district);
    const programme = pack?.programmes.find(({ id }) => id === entry.id);
    return pack && programme ? [{ pack, programme }] : [];
  });
  const results = new Map(
    packs.flatMap((pack) => {
      const own = found.filter((entry) => entry.pack === pack).map(({ programme }) => programme);
      return evaluateProgrammes(pack, own, profile, { asOf }).map(
        ({ programme, result }) => [programme, result] as const,
      );
    }),
  );
  const answers = found.flatMap(({ pack, programme }): OwnAnswer[] => {
    const result = results.get(programme);
    if (!result) return [];
    const reason = reasonFor(result);
    return [
      {
        pack,
        programme,
        result,
        open: isOpen(result.validity),
        reason,
        step: stepFor({ result, reason, programme, notSure }),
      },
    ];
  });
  return [...answers.filter(({ open }) => open), ...answers.filter(({ open }) => !open)];
}

function stepFor({
  result,
  reason,
  programme,
  notSure,
}: Pick<OwnAnswer, 'result' | 'reason' | 'programme'> & Pick<Reader, 'notSure'>): Step {
  // What has ended asks for nothing more.
  if (isOpen(result.validity) && result.verdict === 'needsInfo') {
    const fact = result.missing.find((id) => !notSure.has(id)) ?? result.missing[0];
    if (fact !== undefined) return { kind: 'question', fact };
  }
  const said = 'conditions' in reason ? reason.conditions : [];
  const citation = said.find((condition) => condition.citation)?.citation;
  return { kind: 'clause', citation: citation ?? programme.citation };
}
