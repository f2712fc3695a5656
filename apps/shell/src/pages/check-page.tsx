import { ButtonLink, Cluster, Container, PageHeading, Stack, useKit } from '@portal/ui-kit';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { questionBefore } from '../check/check-session.tsx';
import { CheckStart } from '../check/check-start.tsx';
import { answeredFacts } from '../check/progress.ts';
import { Question } from '../check/question.tsx';
import { useCheck } from '../check/use-check.ts';
import { useIsLoading, usePacks } from '../layout/districts.ts';
import { latePage } from '../layout/late-part.tsx';
import { paths, questionHref, returnHref } from '../layout/paths.ts';
import { AwaitingData } from '../layout/unavailable-districts.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { usePortal } from '../portal-context.tsx';
import { useText } from '../text/use-text.ts';

/** Only who begins with one needs it. */
const PresetPage = latePage(() => import('../check/presets/preset-page.tsx'));

/** The check: its beginning, or the question that stands in the address. */
export function CheckPage() {
  const t = useText();
  const { say } = useKit();
  const { profile: store } = usePortal();
  const loading = useIsLoading();
  const packs = usePacks();
  const navigate = useNavigate();
  const search = new URLSearchParams(useLocation().search);
  const id = search.get('fact');
  const from = search.get('from');
  const check = useCheck();
  const fact = id === null ? undefined : check.fact(id);
  usePageTitle(fact ? say(fact.question) : t('checkTitle'));
  const { session } = check;
  const { trail, visited } = session;
  useEffect(() => {
    if (fact) visited(fact.id);
  }, [fact, visited]);

  // One slow district does not hold up the others; a question only it asks has to wait for it.
  if (loading && (packs.length === 0 || (id !== null && !fact)))
    return (
      <Container reading>
        <PageHeading title={t('checkTitle')} />
        <AwaitingData />
      </Container>
    );
  if (id === null && search.has('preset')) return <PresetPage />;
  if (id === null) return <CheckStart check={check} />;
  if (!fact) return <UnknownQuestion />;

  const back = returnHref(from);
  const goOn = () => navigate(back ?? check.nextHref(store.current()));
  return (
    <Container>
      <Question
        key={fact.id}
        fact={fact}
        check={check}
        onAnswer={(value) => {
          session.setLast({ fact: fact.id, before: store.current() });
          store.answer(fact.id, value);
          goOn();
        }}
        onNotSure={() => {
          session.setLast({ fact: fact.id, before: store.current() });
          store.answerNotSure(fact.id);
          goOn();
        }}
        onBack={() => {
          const before = questionBefore(
            fact.id,
            trail,
            answeredFacts(check.profile, check.notSure),
          );
          navigate(back ?? (before ? questionHref(before) : paths.check));
        }}
      />
    </Container>
  );
}

/** A link to a question that no document at hand asks. */
function UnknownQuestion() {
  const t = useText();
  return (
    <Container reading>
      <Stack gap="l">
        <PageHeading title={t('questionUnknown')} lead={t('questionUnknownMeans')} />
        <Cluster>
          <ButtonLink kind="primary" href={paths.check}>
            {t('questionUnknownCheck')}
          </ButtonLink>
          <ButtonLink href={paths.results}>{t('checkToResults')}</ButtonLink>
        </Cluster>
      </Stack>
    </Container>
  );
}
