import { DistrictHost, defineDistrict, type MountContext } from '@portal/district-kit';
import type { Pack } from '@portal/rules-core';
import { useCallback, useEffect, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { useDistricts, usePortal } from '../portal-context.tsx';
import { shellMessages } from '../shell-messages.ts';
import type { DistrictState } from './district-store.ts';

/** Everything under `/d/<district>`: the district's own code, else its data, else its name and what to do. */
export function DistrictRoute() {
  const { locale } = usePortal();
  const { district: id } = useParams();
  const state = useDistricts().find(({ entry }) => entry.id === id);
  const words = shellMessages[locale];
  if (!state)
    return (
      <main id="main" tabIndex={-1}>
        <h1>{words.unknownTitle}</h1>
        <p>{words.unknownBody}</p>
        <Link to="/">{words.home}</Link>
      </main>
    );
  return (
    <main id="main" tabIndex={-1} data-district={state.entry.id}>
      <DistrictPlace key={state.entry.id} state={state} />
    </main>
  );
}

function DistrictPlace({ state }: { state: DistrictState }) {
  const { districts, locale } = usePortal();
  const { entry, data, code } = state;
  useEffect(() => districts.needCode(entry.id), [districts, entry.id]);
  const words = shellMessages[locale];
  if (data.status === 'loading' || (data.status === 'ready' && code.status === 'idle'))
    return <p role="status">{words.loading}</p>;
  if (data.status === 'failed') return <Unavailable state={state} />;
  if (code.status === 'loading') return <p role="status">{words.loading}</p>;
  return <MountedPlace state={state} pack={data.value} />;
}

function MountedPlace({ state: { entry, code }, pack }: { state: DistrictState; pack: Pack }) {
  const { districts, locale, displayMode, asOf, navigation, profile } = usePortal();
  const onCrash = useCallback(
    (error: unknown) => districts.codeBroke(entry.id, error),
    [districts, entry.id],
  );
  const own = code.status === 'ready' ? code.value : undefined;
  // The shared pages over the data, mounted as any district is: only its own pages are missing.
  const fromData = useMemo(() => defineDistrict({ id: entry.id }), [entry.id]);
  const context = useMemo<MountContext>(
    () => ({
      locale,
      displayMode,
      basePath: `/d/${entry.id}`,
      navigation,
      profile,
      asOf,
      pack,
      standalone: false,
      filesUrl: new URL('./', new URL(entry.policy, entry.origin)).href,
      ...(own ? { onCrash } : {}),
    }),
    [locale, displayMode, entry, navigation, profile, asOf, pack, own, onCrash],
  );
  const words = shellMessages[locale];
  return (
    <>
      {own === undefined && (
        <aside role="status" data-fallback="data">
          <p>{words.fromData}</p>
          <button type="button" onClick={() => districts.tryAgain(entry.id)}>
            {words.tryAgain}
          </button>
        </aside>
      )}
      <DistrictHost module={own ?? fromData} context={context} onFailure={onCrash} />
    </>
  );
}

function Unavailable({ state: { entry } }: { state: DistrictState }) {
  const { districts, locale } = usePortal();
  const words = shellMessages[locale];
  return (
    <section role="alert" data-fallback="unavailable">
      <h1>
        {entry.name[locale]}：{words.unavailableTitle}
      </h1>
      <p>{words.unavailableBody}</p>
      <button type="button" onClick={() => districts.tryAgain(entry.id)}>
        {words.tryAgain}
      </button>
    </section>
  );
}
