import { ButtonLink, Progress, SoftText, Stack, useSources } from '@portal/ui-kit';
import { usePacks } from '../layout/districts.ts';
import { paths } from '../layout/paths.ts';
import { usePortal } from '../portal-context.tsx';
import { useText } from '../text/use-text.ts';
import { AnswerList } from './answer-list.tsx';
import { HangsOn } from './hangs-on.tsx';
import { Contradictions, WhatFollows } from './known.tsx';
import { LastAnswerBrief } from './last-answer.tsx';
import { hangingOn, programmesUsing, type Progress as Standing } from './progress.ts';
import { StillMatters } from './still-matters.tsx';
import { useCheckText } from './text/index.ts';
import type { Check } from './use-check.ts';

/** Beside a question: how far the check has come, what was answered, and the way to the results at any time. */
export function AnswersSoFar({ check, current }: { check: Check; current: string }) {
  const t = useText();
  const { progress } = check;
  const { asOf } = usePortal();
  const packs = usePacks();
  const { facts } = useSources();
  const { scope } = check.session;
  // What is answered already is missing nowhere; a change of it still bears on all that tests it.
  const hanging =
    current in check.profile
      ? programmesUsing({ packs, scope, asOf }, current)
      : hangingOn(progress.open, current, facts);
  return (
    <Stack>
      <Contradictions />
      <Settled progress={progress} />
      <HangsOn programmes={hanging} />
      <LastAnswerBrief check={check} />
      <ButtonLink href={paths.results}>{t('checkToResults')}</ButtonLink>
      <AnswerList
        profile={check.profile}
        notSure={check.notSure}
        except={current}
        title={t('answersTitle')}
      />
      <WhatFollows />
      <StillMatters open={progress.open} notSure={check.notSure} except={current} />
    </Stack>
  );
}

/** How many programmes nothing more can be asked about, in words and as a bar. */
export function Settled({ progress: { settled, stuck, total } }: { progress: Standing }) {
  const t = useText();
  const say = useCheckText();
  return (
    <div>
      <Progress
        step={settled}
        total={Math.max(total, 1)}
        words={t('checkSettled', { settled, total })}
      />
      {stuck > 0 ? <SoftText>{say('stuck', { count: stuck })}</SoftText> : null}
    </div>
  );
}
