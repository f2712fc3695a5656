import { Button, Cluster, formatNumber, Progress, Stack, useKit } from '@portal/ui-kit';
import { useEmployers } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';
import type { Work } from '../roster-session.ts';

/** How far the work is, and the way to give it up. */
export function WorkBar({ work }: { work: Work }) {
  const t = useEmployerText();
  const { locale } = useKit();
  const { roster } = useEmployers();
  const { done, total } = work.progress;
  const said = { done: formatNumber(done, locale), total: formatNumber(total ?? 0, locale) };
  return (
    <Stack>
      <Progress
        step={done}
        total={total}
        words={t(total === undefined ? `work_${work.kind}` : `workOf_${work.kind}`, said)}
      />
      <Cluster>
        <Button onClick={() => roster.cancel()}>{t('workCancel')}</Button>
      </Cluster>
    </Stack>
  );
}
