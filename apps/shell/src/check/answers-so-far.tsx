import { ButtonLink, Progress, Stack } from '@portal/ui-kit';
import { paths } from '../layout/paths.ts';
import { useText } from '../text/use-text.ts';
import { AnswerList } from './answer-list.tsx';
import type { Progress as Standing } from './progress.ts';
import type { Check } from './use-check.ts';

/** Beside a question: how far the check has come, what was answered, and the way to the results at any time. */
export function AnswersSoFar({ check, current }: { check: Check; current: string }) {
  const t = useText();
  return (
    <Stack>
      <Settled progress={check.progress} />
      <ButtonLink href={paths.results}>{t('checkToResults')}</ButtonLink>
      <AnswerList
        profile={check.profile}
        notSure={check.notSure}
        except={current}
        title={t('answersTitle')}
      />
    </Stack>
  );
}

/** How many programmes nothing more can be asked about, in words and as a bar. */
export function Settled({ progress: { settled, total } }: { progress: Standing }) {
  const t = useText();
  return (
    <Progress
      step={settled}
      total={Math.max(total, 1)}
      words={t('checkSettled', { settled, total })}
    />
  );
}
