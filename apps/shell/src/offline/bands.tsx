import { Button, joinNames, PageBand, useFrame } from '@portal/ui-kit';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useDistricts, usePortal, useProfile } from '../portal-context.tsx';
import { useCatalogue } from '../text/catalogue.ts';
import { keptGroups, momentText } from './kept-groups.ts';
import { useOffline, useUpdates } from './offline-context.tsx';
import { offlineTexts } from './text/index.ts';

/** That a page is shown as it was kept, and of which day; that a newer version of the portal is ready. */
export default function Bands() {
  return (
    <>
      <KeptBand />
      <UpdateBand />
    </>
  );
}

/** The districts that the page at an address is about: one, or all. */
function useDistrictsHere() {
  const { pathname } = useLocation();
  const districts = useDistricts();
  const [, here] = /^\/d\/([^/]+)/.exec(pathname) ?? [];
  return here === undefined ? districts : districts.filter(({ entry }) => entry.id === here);
}

function KeptBand() {
  const t = useCatalogue(offlineTexts);
  const { locale, say } = useFrame();
  const { districts: store } = usePortal();
  const { portalKeptAt } = useOffline();
  const all = useDistricts();
  const kept = useDistrictsHere().flatMap(({ entry: { name }, keptAt }) =>
    keptAt === undefined ? [] : [{ name, keptAt }],
  );
  const [attempt, setAttempt] = useState<'none' | 'running' | number>('none');

  const tryAgain = useCallback(async () => {
    setAttempt('running');
    await Promise.all(
      store
        .current()
        .filter(({ keptAt, data }) => keptAt !== undefined || data.status === 'failed')
        .map(({ entry }) => store.tryAgain(entry.id)),
    );
    setAttempt(Date.now());
  }, [store]);

  const isKept = all.some(({ keptAt }) => keptAt !== undefined);
  useEffect(() => {
    if (!isKept) return undefined;
    const onLine = (): void => void tryAgain();
    window.addEventListener('online', onLine);
    return () => window.removeEventListener('online', onLine);
  }, [isKept, tryAgain]);

  if (kept.length === 0) return null;
  const groups = keptGroups(kept, locale);
  const [first] = groups;
  const isAll = all.every(({ keptAt, data }) => keptAt !== undefined || data.status === 'failed');
  // A portal that answers is no connection lost: what is kept then is of single districts, or a registry not trusted.
  const isOne = portalKeptAt !== undefined && groups.length === 1 && (isAll || all.length === 1);
  // The portal itself may have been reached later than the districts: theirs is the day that counts for what is read.
  const title =
    isOne && first
      ? t('keptAll', { at: first.at })
      : isAll && portalKeptAt !== undefined
        ? t('keptAll', { at: momentText(portalKeptAt, locale) })
        : t('keptSome');
  return (
    <PageBand
      kind="info"
      statement={
        <>
          <p>
            <strong>{title}</strong> {t('keptMeans')}
          </p>
          {isOne
            ? null
            : groups.map(({ at, districts }) => (
                <p key={at}>
                  {t('keptDistricts', {
                    at,
                    districts: joinNames(
                      districts.map(({ name }) => say(name)),
                      locale,
                    ),
                  })}
                </p>
              ))}
          {attempt === 'running' ? <p>{t('trying')}</p> : null}
          {typeof attempt === 'number' ? (
            <p>{t('triedInVain', { at: momentText(attempt, locale) })}</p>
          ) : null}
        </>
      }
      actions={
        <Button onClick={() => void (attempt === 'running' || tryAgain())}>{t('tryAgain')}</Button>
      }
    />
  );
}

/** Never loads by itself: what the reader is in the midst of would be lost. */
function UpdateBand() {
  const t = useCatalogue(offlineTexts);
  const { isReady, reload } = useUpdates();
  const { profile, notSure, kept } = useProfile();
  if (!isReady) return null;
  const losesAnswers = !kept && Object.keys(profile).length + notSure.size > 0;
  return (
    <PageBand
      kind="info"
      statement={
        <>
          <strong>{t('updateReady')}</strong>{' '}
          {t(losesAnswers ? 'updateLosesAnswers' : 'updateLater')}
        </>
      }
      actions={<Button onClick={reload}>{t('updateReload')}</Button>}
    />
  );
}
