import { Button, Container, Notice } from '@portal/ui-kit';
import { offlineTexts } from '../offline/text/index.ts';
import { usePortal } from '../portal-context.tsx';
import { shellMessages } from '../shell-messages.ts';
import styles from './district-route.module.css';
import type { DistrictState } from './district-store.ts';
import type { Stands } from './use-own-pages.ts';

interface FallbackNoticeProps {
  state: DistrictState;
  stands: Exclude<Stands, 'wait' | 'own'>;
  /** The reader wants the district's own pages, which have come. */
  onShow: () => void;
}

/** Above the shared pages: why they stand there instead of the district's own, and what can be done. */
export function FallbackNotice({ state, stands, onShow }: FallbackNoticeProps) {
  const { locale } = usePortal();
  const words = shellMessages[locale];
  if (stands === 'data') return <Missing state={state} />;
  const hasCome = stands === 'dataStill';
  return (
    <div data-fallback={hasCome ? 'come' : 'meanwhile'} className={styles.notice}>
      <Container>
        <Notice title={hasCome ? words.hasComeTitle : words.meanwhileTitle} live>
          <p>{hasCome ? words.hasCome : words.fromData}</p>
          {hasCome && (
            <div>
              <Button onClick={onShow}>{words.showOwn}</Button>
            </div>
          )}
        </Notice>
      </Container>
    </div>
  );
}

function Missing({ state: { entry, code, keptAt } }: { state: DistrictState }) {
  const { districts, locale } = usePortal();
  const words = shellMessages[locale];
  const say = offlineTexts.in(locale);
  const hasFrozen = code.status === 'failed' && code.failure.reason === 'frozen';
  // Its data comes from the device, its code from nowhere: what is missing was never opened here.
  const neverOpened = keptAt !== undefined && !hasFrozen;
  return (
    <div data-fallback="data" className={styles.notice}>
      <Container>
        <Notice
          kind="warning"
          title={
            neverOpened ? say('neverOpened', { district: entry.name[locale] }) : words.fromDataTitle
          }
          live
        >
          {hasFrozen && <p>{words.hasFrozen}</p>}
          <p>{neverOpened ? say('neverOpenedMeans') : words.fromData}</p>
          <div>
            <Button onClick={() => districts.tryAgain(entry.id)}>{words.tryAgain}</Button>
          </div>
        </Notice>
      </Container>
    </div>
  );
}
