import {
  ButtonLink,
  Cluster,
  EmptyState,
  ErrorState,
  Link,
  List,
  Notice,
  SmallTitle,
  SoftText,
  Stack,
  useAfterPause,
  useKit,
  VisuallyHidden,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { useIsLoading, usePacks } from '../layout/districts.ts';
import { findHref, paths, searchHref } from '../layout/paths.ts';
import { AwaitingData } from '../layout/unavailable-districts.tsx';
import { usePortal, useProfile } from '../portal-context.tsx';
import { spoken } from '../search/spoken.tsx';
import { useSearch } from '../search/use-search.ts';
import { AnswerCard } from './answer-card.tsx';
import { answersFor } from './answers.ts';
import { useDidIGetText } from './text/index.ts';

/** More would be a list again, not an answer. */
const AT_MOST = 12;

/** Every programme that a text finds, answered for the reader; says so where there is none. */
export function OwnAnswers({ text }: { text: string }) {
  const t = useDidIGetText();
  const { locale } = useKit();
  const packs = usePacks();
  const loading = useIsLoading();
  const { asOf } = usePortal();
  const { profile, notSure } = useProfile();
  const search = useSearch(text !== '');
  const found = useMemo(
    () => (text !== '' && search.status === 'ready' ? search.engine.answer(text) : undefined),
    [text, search],
  );
  const answers = useMemo(
    () => found && answersFor(found.hits, packs, { profile, notSure, asOf }),
    [found, packs, profile, notSure, asOf],
  );
  const eligible = answers?.filter(({ open, result }) => open && result.verdict === 'eligible');
  const counted = answers
    ? t('counted', { text, count: answers.length, eligible: eligible?.length ?? 0 })
    : '';
  const heard = useAfterPause(counted);

  // Which districts are missing, the page says.
  if (text === '' || search.status === 'none') return null;
  if (search.status === 'failed')
    return (
      <ErrorState title={t('failedTitle')} onRetry={search.retry}>
        {t('failedBody')}
      </ErrorState>
    );
  return (
    <Stack>
      <VisuallyHidden>
        <span role="status">{spoken(heard, locale)}</span>
      </VisuallyHidden>
      {loading || !answers ? <AwaitingData /> : null}
      {answers?.length === 0 && !loading ? <Nothing text={text} near={found?.near ?? []} /> : null}
      {answers && answers.length > 0 ? (
        <>
          <SmallTitle as="div">
            <span>{spoken(counted, locale)}</span>
          </SmallTitle>
          {Object.keys(profile).length + notSure.size === 0 ? <NoAnswersYet /> : null}
          <List gap="m">
            {answers.slice(0, AT_MOST).map((answer) => (
              <li key={answer.programme.id}>
                <AnswerCard answer={answer} from={findHref(text)} />
              </li>
            ))}
          </List>
          {answers.length > AT_MOST ? (
            <SoftText>{t('more', { count: answers.length - AT_MOST })}</SoftText>
          ) : null}
        </>
      ) : null}
    </Stack>
  );
}

function NoAnswersYet() {
  const t = useDidIGetText();
  return (
    <Notice>
      <p>{t('noAnswers')}</p>
      <p>
        <Link href={paths.check}>{t('noAnswersCheck')}</Link>
      </p>
    </Notice>
  );
}

function Nothing({ text, near }: { text: string; near: readonly string[] }) {
  const t = useDidIGetText();
  const { locale } = useKit();
  return (
    <EmptyState
      title={t('none')}
      actions={<ButtonLink href={searchHref(text)}>{t('noneList')}</ButtonLink>}
    >
      {near.length > 0 ? (
        <Cluster>
          <SmallTitle>{t('near')}</SmallTitle>
          <List kind="line">
            {near.map((word) => (
              <li key={word}>
                <Link href={findHref(word)}>{spoken(word, locale)}</Link>
              </li>
            ))}
          </List>
        </Cluster>
      ) : null}
      <p>{spoken(t('noneBody', { text }), locale)}</p>
    </EmptyState>
  );
}
