import { DistrictHost, defineDistrict, type MountContext } from '@portal/district-kit';
import type { Pack } from '@portal/rules-core';
import {
  ButtonLink,
  Container,
  PageHeading,
  Skeleton,
  UnavailableDistrict,
  useToasts,
} from '@portal/ui-kit';
import { useCallback, useEffect, useMemo } from 'react';
import { useParams } from 'react-router';
import { usePlaces } from '../check/use-places.ts';
import { useIsOffline } from '../offline/offline-context.tsx';
import { offlineTexts } from '../offline/text/index.ts';
import { useDistricts, usePortal } from '../portal-context.tsx';
import { PreviousNotice, Provenance } from '../provenance/index.ts';
import { shellMessages } from '../shell-messages.ts';
import styles from './district-route.module.css';
import type { DistrictState } from './district-store.ts';
import { FallbackNotice } from './fallback-notice.tsx';
import { useOwnPages } from './use-own-pages.ts';

/** Everything under `/d/<district>`: the district's own code, else its data, else its name and what to do. */
export function DistrictRoute() {
  const { locale } = usePortal();
  const { district: id } = useParams();
  const state = useDistricts().find(({ entry }) => entry.id === id);
  const words = shellMessages[locale];
  if (!state)
    return (
      <Container reading>
        <PageHeading title={words.unknownTitle} lead={words.unknownBody}>
          <ButtonLink href="/">{words.home}</ButtonLink>
        </PageHeading>
      </Container>
    );
  return (
    <div data-district={state.entry.id}>
      <DistrictPlace key={state.entry.id} state={state} />
    </div>
  );
}

function DistrictPlace({ state }: { state: DistrictState }) {
  const { districts } = usePortal();
  const { entry, data, code } = state;
  // From the first moment on: who has waited for the data has waited for the pages.
  const ownPages = useOwnPages(code, basePathOf(entry.id));
  useEffect(() => districts.needCode(entry.id), [districts, entry.id]);
  if (data.status === 'loading' || (data.status === 'ready' && code.status === 'idle'))
    return <Awaited />;
  if (data.status === 'failed') return <Unavailable state={state} />;
  return <MountedPlace state={state} pack={data.value} ownPages={ownPages} />;
}

function basePathOf(id: string): string {
  return `/d/${id}`;
}

function Awaited() {
  return (
    <Container>
      <Skeleton shape="card" lines={4} />
    </Container>
  );
}

interface MountedPlaceProps {
  state: DistrictState;
  pack: Pack;
  ownPages: ReturnType<typeof useOwnPages>;
}

function MountedPlace({ state, pack, ownPages: { stands, own, show } }: MountedPlaceProps) {
  const { entry, answer } = state;
  const { districts, locale, displayMode, asOf, today, setAsOf, navigation, profile } = usePortal();
  const places = usePlaces();
  const toasts = useToasts();
  const onCrash = useCallback(
    (error: unknown) => districts.codeBroke(entry.id, error),
    [districts, entry.id],
  );
  const basePath = basePathOf(entry.id);
  const filesUrl = answer?.filesUrl ?? entry.origin;
  // The shared pages over the data, mounted as any district is: only its own pages are missing.
  const fromData = useMemo(() => defineDistrict({ id: entry.id }), [entry.id]);
  const context = useMemo<MountContext>(
    () => ({
      locale,
      displayMode,
      basePath,
      navigation,
      profile,
      asOf,
      today,
      setAsOf,
      pack,
      places,
      toasts,
      standalone: false,
      filesUrl,
      ...(own ? { onCrash } : {}),
    }),
    [
      locale,
      displayMode,
      basePath,
      filesUrl,
      navigation,
      profile,
      asOf,
      today,
      setAsOf,
      pack,
      places,
      toasts,
      own,
      onCrash,
    ],
  );
  if (stands === 'wait') return <Awaited />;
  return (
    <>
      <PreviousNotice state={state} />
      {stands !== 'own' && <FallbackNotice state={state} stands={stands} onShow={show} />}
      <DistrictHost module={own ?? fromData} context={context} onFailure={onCrash} />
      <Provenance state={state} pack={pack} />
    </>
  );
}

function Unavailable({ state: { entry, data } }: { state: DistrictState }) {
  const { districts, locale } = usePortal();
  const isOffline = useIsOffline();
  const words = shellMessages[locale];
  return (
    <div data-fallback="unavailable" className={styles.unavailable}>
      <Container reading>
        <PageHeading
          title={entry.name[locale]}
          lead={
            isOffline
              ? offlineTexts.in(locale)('neverKept', { district: entry.name[locale] })
              : undefined
          }
        />
        <UnavailableDistrict
          name={entry.name}
          unpublished={data.status === 'failed' && data.failure.reason === 'unpublished'}
          othersWork={districts.registry().source !== 'page'}
          onRetry={() => districts.tryAgain(entry.id)}
          actions={<ButtonLink href="/">{words.home}</ButtonLink>}
        />
      </Container>
    </div>
  );
}
