import { Button, Checkbox, Notice, Stack } from '@portal/ui-kit';
import { useState } from 'react';
import { usePortal, useProfile } from '../portal-context.tsx';
import { useText } from '../text/use-text.ts';
import { useCheckSession } from './check-session.tsx';

/** Where the answers are: kept on this device only if the reader says so, and forgotten at a word. */
export function ProfileControls() {
  const t = useText();
  const { profile: store } = usePortal();
  const { profile, notSure, kept } = useProfile();
  const { reset } = useCheckSession();
  const [forgotten, setForgotten] = useState(false);
  const any = Object.keys(profile).length + notSure.size > 0;
  return (
    <Stack>
      <Checkbox
        label={t('keepLabel')}
        hint={t('keepHint')}
        checked={kept}
        onChange={(keep) => store.keepOnDevice(keep)}
      />
      {any ? (
        <div>
          <Button
            onClick={() => {
              store.forget();
              reset();
              setForgotten(true);
            }}
          >
            {t('forget')}
          </Button>
        </div>
      ) : null}
      {forgotten && !any ? (
        <Notice kind="success" live>
          {t('forgotten')}
        </Notice>
      ) : null}
    </Stack>
  );
}
