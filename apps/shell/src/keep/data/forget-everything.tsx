import { browserSettings } from '@portal/district-kit';
import { Button, Dialog, List, Notice, Section, Stack, useToasts } from '@portal/ui-kit';
import { useRef, useState } from 'react';
import { useCheckSession } from '../../check/check-session.tsx';
import { answeredFacts } from '../../check/progress.ts';
import { forgetKept } from '../../offline/index.ts';
import { usePortal, useProfile } from '../../portal-context.tsx';
import { useKeepText } from '../text/index.ts';
import { forgetEverything } from './forget.ts';

/** Removes all that the portal holds in this browser, after saying what exactly; it can be undone for a while. */
export function ForgetEverything({ onForgotten }: { onForgotten: () => void }) {
  const t = useKeepText();
  const { profile: store } = usePortal();
  const { profile, notSure } = useProfile();
  const session = useCheckSession();
  const { show } = useToasts();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const said = useRef<HTMLDivElement>(null);

  const forget = async () => {
    setAsking(false);
    const undo = await forgetEverything({
      store,
      session,
      settings: browserSettings(),
      forgetCopies: forgetKept,
    });
    setDone(true);
    onForgotten();
    said.current?.focus();
    show({
      message: t('forgotten'),
      action: {
        label: t('forgetUndo'),
        onAction: () => {
          undo();
          setDone(false);
          onForgotten();
          show({ message: t('forgetUndone') });
        },
      },
    });
  };

  return (
    <Section title={t('dataForget')} lead={t('dataForgetLead')}>
      <Stack>
        <div>
          <Button onClick={() => setAsking(true)}>{t('dataForgetButton')}</Button>
        </div>
        <div ref={said} tabIndex={-1}>
          {done ? (
            <Notice kind="success" live>
              {t('forgotten')}
            </Notice>
          ) : null}
        </div>
      </Stack>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('forgetTitle')}
        actions={
          <>
            <Button kind="primary" onClick={forget}>
              {t('forgetDo')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('forgetKeep')}</Button>
          </>
        }
      >
        <p>{t('forgetWhat')}</p>
        <List kind="bullets">
          <li>{t('forgetAnswers', { count: answeredFacts(profile, notSure).length })}</li>
          <li>{t('forgetCheck')}</li>
          <li>{t('forgetSettings')}</li>
          <li>{t('forgetCopies')}</li>
        </List>
        <p>{t('forgetUndoable')}</p>
      </Dialog>
    </Section>
  );
}
