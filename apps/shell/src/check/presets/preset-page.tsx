import type { FactValue, Profile } from '@portal/rules-core';
import {
  Button,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  Cluster,
  Container,
  EmptyState,
  formatFactValue,
  joinStatements,
  PageHeading,
  SoftText,
  Stack,
  useKit,
  useSources,
  useToasts,
} from '@portal/ui-kit';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { usePacks } from '../../layout/districts.ts';
import { paths, questionHref } from '../../layout/paths.ts';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { usePortal } from '../../portal-context.tsx';
import { useText } from '../../text/use-text.ts';
import { progressOf } from '../progress.ts';
import { useCheckText } from '../text/index.ts';
import { useCheck } from '../use-check.ts';
import { usePlaces } from '../use-places.ts';
import { type Preset, presetOf } from './presets.ts';
import { type Proposed, proposedTo } from './proposed.ts';

/** A beginning: the answers it proposes, each to be confirmed or not. Nothing is set before the reader says so. */
export default function PresetPage() {
  const t = useCheckText();
  const { say } = useKit();
  const id = new URLSearchParams(useLocation().search).get('preset');
  const preset = presetOf(id);
  usePageTitle(preset ? say(preset.name) : t('presetUnknown'));
  return (
    <Container reading>
      {preset ? (
        <Proposals key={id} preset={preset} />
      ) : (
        <Stack gap="l">
          <PageHeading title={t('presetUnknown')} lead={t('presetUnknownMeans')} />
          <BackToStart kind="primary" />
        </Stack>
      )}
    </Container>
  );
}

function BackToStart({ kind }: { kind: 'primary' | 'secondary' }) {
  const t = useCheckText();
  return (
    <div>
      <ButtonLink kind={kind} href={paths.check}>
        {t('presetSkip')}
      </ButtonLink>
    </div>
  );
}

function Proposals({ preset }: { preset: Preset }) {
  const t = useCheckText();
  const shell = useText();
  const { say } = useKit();
  const { facts } = useSources();
  const { profile: store, asOf } = usePortal();
  const packs = usePacks();
  const navigate = useNavigate();
  const { show } = useToasts();
  const { profile, session } = useCheck();
  const inWords = useAnswerWords();
  // As the page was opened: a list that changes under the reader's hand would move the ticks.
  const [proposed] = useState(() => proposedTo(preset, profile, facts));
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    proposed.filter(({ standing }) => standing === 'new').map(({ fact }) => fact),
  );
  const [asRole, setAsRole] = useState(true);
  const open = proposed.filter(({ standing }) => standing !== 'same');
  const same = proposed.filter(({ standing }) => standing === 'same');

  const confirm = () => {
    const before = store.current();
    const scopeBefore = session.scope;
    const chosen = open.filter(({ fact }) => ticked.includes(fact));
    const answers = withAnswers(before, chosen);
    const scope = asRole ? { ...scopeBefore, role: preset.role } : scopeBefore;
    store.replaceAll(answers);
    session.setScope(scope);
    if (chosen.length > 0)
      show({
        message: t('presetNoted', { count: chosen.length }),
        action: {
          label: t('presetUndo'),
          onAction: () => {
            store.replaceAll(before);
            session.setScope(scopeBefore);
            show({ message: t('presetUndone') });
          },
        },
      });
    const { next } = progressOf({ packs, ...answers, scope, asOf });
    navigate(next === undefined ? paths.results : questionHref(next));
  };

  return (
    <Stack gap="l">
      <PageHeading title={t('presetTitle', { name: say(preset.name) })} lead={t('presetLead')} />
      {open.length === 0 ? (
        <EmptyState title={t('presetNothing')}>{null}</EmptyState>
      ) : (
        <CheckboxGroup
          label={t('presetProposals')}
          hint=""
          choices={open.map(({ fact, value, now }) => ({
            value: fact,
            label: inWords.answer(fact, value),
            hint:
              now === undefined
                ? inWords.question(fact)
                : t('presetBefore', { value: inWords.value(fact, now) }),
          }))}
          value={ticked}
          onChange={(values) => setTicked(values ?? [])}
        />
      )}
      {same.length > 0 && open.length > 0 ? (
        <SoftText>
          {t('presetSame', {
            answers: inWords.list(same.map(({ fact, value }) => inWords.answer(fact, value))),
          })}
        </SoftText>
      ) : null}
      <Checkbox
        label={t('presetRole', { role: shell(`role_${preset.role}`) })}
        hint={t('presetRoleHint')}
        checked={asRole}
        onChange={setAsRole}
      />
      <Cluster>
        <Button kind="primary" iconAfter="arrowRight" onClick={confirm}>
          {ticked.length > 0
            ? t('presetConfirm', { count: ticked.length })
            : t('presetConfirmNone')}
        </Button>
        <BackToStart kind="secondary" />
      </Cluster>
    </Stack>
  );
}

/** The answers with those confirmed; what the reader was not sure of and has now confirmed is known. */
function withAnswers(
  before: { profile: Profile; notSure: ReadonlySet<string> },
  chosen: readonly Proposed[],
): { profile: Profile; notSure: ReadonlySet<string> } {
  const added = Object.fromEntries(chosen.map(({ fact, value }) => [fact, value]));
  return {
    profile: { ...before.profile, ...added },
    notSure: new Set([...before.notSure].filter((fact) => !(fact in added))),
  };
}

/** Facts and answers in words. */
function useAnswerWords() {
  const t = useCheckText();
  const { locale, say } = useKit();
  const { facts } = useSources();
  const places = usePlaces();
  const value = (id: string, given: FactValue): string => {
    const fact = facts.get(id);
    const named = (place: string) => places.find((each) => each.id === place)?.name;
    return fact ? formatFactValue(fact, given, locale, named) : String(given);
  };
  return {
    value,
    answer: (id: string, given: FactValue) => {
      const fact = facts.get(id);
      return t('presetProposal', { fact: fact ? say(fact.label) : id, value: value(id, given) });
    },
    question: (id: string) => {
      const fact = facts.get(id);
      return fact ? say(fact.question) : undefined;
    },
    list: (answers: readonly string[]) => joinStatements(answers, locale),
  };
}
