import { evaluateProgrammes, type Finding, type Pack, type Profile } from '@portal/rules-core';
import { createBatch } from '@portal/rules-core/batch';
import { sink } from '../../measure.ts';
import { weightOfReasons } from '../../weight.ts';
import { type Answer, type Contender, weightOfAll } from '../answer.ts';

function answerOf({ verdict, class: granted }: Pick<Finding, 'verdict' | 'class'>): Answer {
  return { verdict, class: verdict === 'eligible' ? (granted?.least ?? null) : null };
}

function contender(
  about: Pick<Contender, 'name' | 'note'>,
  judge: (profile: Profile) => Answer[],
): Contender {
  return {
    ...about,
    version: '',
    judge,
    passOver: (profiles) => () => {
      let total = 0;
      for (const profile of profiles) total += weightOfAll(judge(profile));
      return total;
    },
  };
}

export function ours(pack: Pack, asOf: string): Contender {
  return contender(
    {
      name: 'rules-core, full explanation',
      note: 'exact over unknown facts; verdict, class, amounts, what is missing, each condition with its clause',
    },
    (profile) =>
      evaluateProgrammes(pack, pack.programmes, profile, { asOf }).map(({ result }) => {
        sink.total += weightOfReasons(result) + result.missing.length;
        return answerOf(result);
      }),
  );
}

export function oursCompiled(pack: Pack, asOf: string): Contender {
  const batch = createBatch([pack], { asOf });
  return contender(
    {
      name: 'rules-core, compiled',
      note: 'the same without reasons: a walk along the decision diagrams',
    },
    (profile) => batch.evaluate(profile).map(answerOf),
  );
}
