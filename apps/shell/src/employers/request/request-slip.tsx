import { about } from '@portal/district-kit';
import {
  evaluateProgramme,
  factsOf,
  isOpen,
  type Pack,
  type Profile,
  type Programme,
} from '@portal/rules-core';
import {
  BenefitTable,
  List,
  MissingFacts,
  Notice,
  NotStatedList,
  PrintSheet,
  ProcessSteps,
  SheetLines,
  SheetPart,
  SoftText,
  useKit,
  useSources,
  VerdictPanel,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { answersInWords, useWords } from '../../keep/answers-in-words.ts';
import { usePortal } from '../../portal-context.tsx';
import { Conditions } from '../../results/conditions.tsx';
import { useEmployerText } from '../text/index.ts';
import { slipCitations } from './slip-citations.ts';

export interface RequestSlipProps {
  pack: Pack;
  programme: Programme;
  profile: Profile;
  /** As they are to be printed; empty leaves a line to write on. */
  name: string;
  employer: string;
}

/** One programme for one person on paper: who, what, why, which steps, what to prepare, signatures. */
export function RequestSlip({ pack, programme, profile, name, employer }: RequestSlipProps) {
  const t = useEmployerText();
  const { say } = useKit();
  const { asOf, today } = usePortal();
  const words = useWords();
  const used = useMemo(() => onlyUsed(programme, profile), [programme, profile]);
  const result = useMemo(
    () => evaluateProgramme(pack, programme, used, { asOf }),
    [pack, programme, used, asOf],
  );
  const processes = about(pack.processes, programme);
  const open = isOpen(result.validity);
  // Of classes that are no longer in question the conditions only fill the paper.
  const inQuestion = [result.class?.most, result.class?.least];
  const some = result.classes.filter(({ id }) => inQuestion.includes(id));
  const classes = some.length > 0 ? some : result.classes;
  return (
    <PrintSheet
      preview
      title={t('slipTitle', { programme: say(programme.name) })}
      asOf={asOf}
      printed={today}
      answers={answersInWords({ profile: used, notSure: new Set() }, words)}
      packs={[pack]}
      citations={slipCitations(programme, processes)}
    >
      <SoftText>{t('slipUnofficial')}</SoftText>
      <SheetPart title={t('slipWho')}>
        <SheetLines
          lines={[
            { label: t('slipName'), value: name },
            { label: t('slipPersonId') },
            { label: t('slipEmployer'), value: employer },
            { label: t('slipContact') },
          ]}
        />
      </SheetPart>
      <SheetPart title={t('slipFinding', { district: say(pack.district.name) })}>
        {open ? null : <Notice kind="warning">{t('slipNotOpen')}</Notice>}
        <VerdictPanel result={result} asOf={asOf}>
          {result.verdict !== 'notEligible' && result.benefits.length > 0 ? (
            <BenefitTable benefits={result.benefits} />
          ) : null}
          <MissingFacts missing={result.missing} />
        </VerdictPanel>
      </SheetPart>
      <SheetPart title={t('slipWhy')}>
        <Conditions programme={programme} result={result} classes={classes} />
      </SheetPart>
      <SheetPart title={t('slipSteps')}>
        {processes.length === 0 ? (
          <p>{t('processNone', { district: say(pack.district.name) })}</p>
        ) : (
          processes.map((process) => <ProcessSteps key={process.id} process={process} />)
        )}
      </SheetPart>
      <SheetPart title={t('slipPrepare')}>
        <Prepare programme={programme} />
      </SheetPart>
      <SheetPart title={t('slipSign')}>
        <p>{t('slipSignWords')}</p>
        <SheetLines
          lines={[
            { label: t('slipSignPerson') },
            { label: t('slipDate') },
            { label: t('slipSignEmployer') },
            { label: t('slipEmployerDate') },
          ]}
        />
      </SheetPart>
    </PrintSheet>
  );
}

/** What else is known of the person has no place on this slip. */
function onlyUsed(programme: Programme, profile: Profile): Profile {
  const used = factsOf(programme);
  return Object.fromEntries(Object.entries(profile).filter(([fact]) => used.has(fact)));
}

/** The documents list no papers: what is to be shown follows from what is asked. */
function Prepare({ programme }: { programme: Programme }) {
  const t = useEmployerText();
  const { say } = useKit();
  const { facts } = useSources();
  const asked = [...facts.values()].filter(({ id }) => factsOf(programme).has(id));
  return (
    <>
      <p>{t('slipPrepareWords')}</p>
      <List kind="columns">
        {asked.map((fact) => (
          <li key={fact.id}>☐ {say(fact.label)}</li>
        ))}
      </List>
      <NotStatedList items={programme.notStated} />
    </>
  );
}
