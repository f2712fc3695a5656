import { Button, CopyField, Dialog, formatDate, joinNames, Notice } from '@portal/ui-kit';
import { useEffect, useState } from 'react';
import { paths } from '../../layout/paths.ts';
import { useWords } from '../answers-in-words.ts';
import { LinkError, writeLink } from '../link/link.ts';
import type { OwnParcel } from '../parcel.ts';
import { useKeepText } from '../text/index.ts';

/** A link made for a parcel; which one, so that none is shown for answers that have changed since. */
type Made = { of: OwnParcel } & ({ href: string } | { failure: 'tooLong' | 'other' });

/** The link with the reader's answers: what it holds, who can read it, and how to take it along. */
export function ShareDialog({
  open,
  onClose,
  parcel,
}: {
  open: boolean;
  onClose: () => void;
  parcel: OwnParcel;
}) {
  const t = useKeepText();
  const empty = Object.keys(parcel.profile).length + parcel.notSure.length === 0;
  const made = useLink(parcel, open && !empty);
  const href = made && 'href' in made ? made.href : undefined;
  const canShare = href !== undefined && typeof navigator.share === 'function';
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('shareTitle')}
      actions={
        canShare ? (
          <Button
            onClick={() => {
              // The reader may think better of it; then there is nothing to say.
              navigator.share({ url: href }).catch(() => {});
            }}
          >
            {t('shareSystem')}
          </Button>
        ) : undefined
      }
    >
      {empty ? (
        <p>{t('shareNothing')}</p>
      ) : (
        <>
          <Notice kind="warning">{t('shareWho')}</Notice>
          <Holds parcel={parcel} />
          {made === undefined ? <p role="status">{t('shareMaking')}</p> : null}
          {made && 'failure' in made ? (
            <Notice kind="error" live>
              {t(made.failure === 'tooLong' ? 'shareTooLong' : 'shareFailed')}
            </Notice>
          ) : null}
          {href === undefined ? null : (
            <CopyField
              label={t('shareLabel', { count: href.length })}
              hint={t('shareHow')}
              value={href}
              copyLabel={t('shareCopy')}
              copied={t('shareCopied')}
              copyYourself={t('shareCopyYourself')}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

function Holds({ parcel }: { parcel: OwnParcel }) {
  const t = useKeepText();
  const { facts, locale } = useWords();
  const names = (ids: readonly string[]) =>
    joinNames(
      ids.map((id) => facts.get(id)?.label[locale] ?? id),
      locale,
    );
  const answered = Object.keys(parcel.profile);
  return (
    <p>
      {[
        answered.length > 0 ? t('shareHolds', { answers: names(answered) }) : null,
        parcel.notSure.length > 0
          ? t('shareHoldsNotSure', { count: parcel.notSure.length, facts: names(parcel.notSure) })
          : null,
        parcel.asOf === undefined
          ? null
          : t('shareHoldsDay', { date: formatDate(parcel.asOf, locale) }),
        parcel.scope === undefined ? null : t('shareHoldsScope'),
      ]
        .filter((sentence) => sentence !== null)
        .join(locale === 'zh' ? '' : ' ')}
    </p>
  );
}

/** The link for a parcel once it is made; `undefined` until then. */
function useLink(parcel: OwnParcel, wanted: boolean): Made | undefined {
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const tell = (next: Made) => {
      if (current) setMade(next);
    };
    writeLink(parcel).then(
      (fragment) =>
        tell({
          of: parcel,
          href: new URL(`${paths.shared}${fragment}`, window.location.origin).href,
        }),
      (error: unknown) =>
        tell({
          of: parcel,
          failure: error instanceof LinkError && error.fault === 'tooLong' ? 'tooLong' : 'other',
        }),
    );
    return () => {
      current = false;
    };
  }, [parcel, wanted]);
  return made?.of === parcel ? made : undefined;
}
