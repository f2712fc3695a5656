import { bundleOf } from '../bundle/bundle.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { type EvaluationOptions, evaluateProgrammes } from './programme.ts';
import type { DistrictResult } from './result.ts';

/** Every programme of a district for a profile, and the best lawful set of benefits. */
export function evaluateDistrict(
  pack: Pack,
  profile: Profile,
  options: EvaluationOptions,
): DistrictResult {
  const programmes = evaluateProgrammes(pack, pack.programmes, profile, options).map(
    ({ result }) => result,
  );
  return {
    district: pack.district.id,
    asOf: options.asOf,
    programmes,
    bundle: bundleOf(pack.combinations, programmes, 'certain'),
    possible: bundleOf(pack.combinations, programmes, 'possible'),
  };
}
