import { Button, Checkbox, Cluster, Dialog, Link, Notice, Stack, useToasts } from '@portal/ui-kit';
import { useEffect, useRef, useState } from 'react';
import { paths } from '../layout/paths.ts';
import { usePortal, useProfile } from '../portal-context.tsx';
import { useText } from '../text/use-text.ts';
import { useCheckSession } from './check-session.tsx';
import { forgetAll, takeBack } from './take-back.ts';

/** Where the answers are: kept on this device only if the reader says so, and forgotten at a word. */
export function ProfileControls() {
  const t = useText();
  const { profile: store } = usePortal();
  const { profile, notSure, kept, trouble } = useProfile();
  const session = useCheckSession();
  const { show } = useToasts();
  const [asking, setAsking] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const count = Object.keys(profile).length + notSure.size;
  // Undo may be pressed on another page, by when this session object has been replaced.
  const now = useRef(session);
  useEffect(() => {
    now.current = session;
  }, [session]);

  const forget = () => {
    const before = forgetAll(store, session);
    setForgotten(true);
    setAsking(false);
    show({
      message: t('forgottenBrief'),
      action: {
        label: t('forgetUndo'),
        onAction: () => {
          takeBack(before, store, now.current);
          show({ message: t('forgetUndone') });
        },
      },
    });
  };

  return (
    <Stack>
      <Checkbox
        label={t('keepLabel')}
        hint={t('keepHint')}
        checked={kept}
        onChange={(keep) => store.keepOnDevice(keep)}
      />
      {trouble === undefined ? null : (
        <Notice kind="error" live>
          {t(trouble === 'full' ? 'keepFull' : 'keepForbidden')}
        </Notice>
      )}
      <Cluster gap="m">
        {count > 0 ? <Button onClick={() => setAsking(true)}>{t('forget')}</Button> : null}
        <Link href={paths.yourData}>{t('keepData')}</Link>
      </Cluster>
      {/* Stands there before it says anything: the focus comes here when the button above has gone. */}
      <div ref={said} tabIndex={-1}>
        {forgotten && count === 0 ? (
          <Notice kind="success" live>
            {t('forgotten')}
          </Notice>
        ) : null}
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('forgetTitle', { count })}
        returnTo={count === 0 ? said : undefined}
        actions={
          <>
            <Button kind="primary" onClick={forget}>
              {t('forgetDo')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('forgetKeep')}</Button>
          </>
        }
      >
        <p>{t('forgetMeans')}</p>
      </Dialog>
    </Stack>
  );
}
