import { bundleOf } from '../bundle/bundle.ts';
import { factDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { knowledgeOf } from './knowledge.ts';
import { type EvaluationOptions, evaluateKnown } from './programme.ts';
import type { DistrictResult } from './result.ts';

/** Every programme of a district for a profile, and the best lawful set of benefits. */
export function evaluateDistrict(
  pack: Pack,
  profile: Profile,
  options: EvaluationOptions,
): DistrictResult {
  const knowledge = knowledgeOf(profile, factDictionary([pack]));
  const programmes = pack.programmes.map((programme) =>
    evaluateKnown(pack, programme, knowledge, options),
  );
  return {
    district: pack.district.id,
    asOf: options.asOf,
    programmes,
    bundle: bundleOf(pack.combinations, programmes, 'certain'),
    possible: bundleOf(pack.combinations, programmes, 'possible'),
  };
}
