import {
  factGroups,
  GroupedFactForm,
  NotOpenNotice,
  ProgrammeLink,
  programmeOf,
  Unsettled,
  useDistrictPage,
} from '@portal/district-kit';
import { evaluateProgramme, type Programme } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  BenefitTable,
  CriteriaTree,
  headlineOf,
  KeyFigure,
  PageHeading,
  RadioGroup,
  Section,
  Stack,
  ToolLayout,
  TruthTag,
  useSources,
  VerdictPanel,
  verdictText,
} from '@portal/ui-kit';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { TeamClasses } from './team-classes.tsx';

/** Teams of class A to C and single founders: what each takes, brings, and whether it fits one's own case. */
export default function AgriculturePage() {
  const page = useDistrictPage();
  const { pack, locale } = page;
  const say = useText();
  const [isTeam, setTeam] = useState(true);
  const team = programmeOf(pack, 'agri-team');
  const talent = programmeOf(pack, 'agri-talent');
  const award = headlineOf(talent.benefits);
  return (
    <Stack gap="xl">
      <PageHeading title={say('agriTitle')} lead={say('agriLead')}>
        <NotOpenNotice page={page} validity={pack.validity} />
      </PageHeading>
      <Section title={say('agriClasses')} lead={say('agriClassesLead')}>
        <TeamClasses programme={team} />
      </Section>
      <Section title={say('agriTalent')} lead={talent.summary[locale]}>
        {award ? <KeyFigure name={award.name[locale]} amount={award.amount} /> : null}
        <p>
          <ProgrammeLink id={talent.id} />
        </p>
      </Section>
      <Section title={say('agriCheck')} lead={say('agriCheckLead')}>
        <RadioGroup
          inline
          label={say('agriWho')}
          choices={[
            { value: 'team', label: say('agriWhoTeam') },
            { value: 'talent', label: say('agriWhoTalent') },
          ]}
          value={isTeam ? 'team' : 'talent'}
          onChange={(value) => setTeam(value === 'team')}
        />
        <Check key={isTeam ? 'team' : 'talent'} programme={isTeam ? team : talent} />
      </Section>
    </Stack>
  );
}

/** One of the two programmes for one's answers: verdict beside the questions, conditions and benefits below. */
function Check({ programme }: { programme: Programme }) {
  const { pack, profile, asOf, locale } = useDistrictPage();
  const { facts } = useSources();
  const say = useText();
  const result = evaluateProgramme(pack, programme, profile, { asOf });
  const groups = factGroups(programme, facts.keys()).map(({ title, facts: ids }, index) => ({
    id: String(index),
    title: title?.[locale] ?? say('otherConditions'),
    facts: ids,
  }));
  return (
    <Stack gap="l">
      <ToolLayout
        form={<GroupedFactForm groups={groups} open={['0']} />}
        resultLabel={say('resultLabel')}
        result={
          <VerdictPanel result={result} asOf={asOf}>
            <Unsettled facts={result.missing} />
            <p>
              <ProgrammeLink id={programme.id} />
            </p>
          </VerdictPanel>
        }
        bar={say('agriBar', {
          name: programme.name[locale],
          verdict: verdictText(result.verdict, locale),
        })}
      />
      <Section title={say('agriConditions')} level={3}>
        <Accordion>
          <AccordionItem
            level={4}
            title={say('agriCommon')}
            tag={<TruthTag truth={result.explanation.truth} />}
          >
            <CriteriaTree criterion={programme.criteria} explanation={result.explanation} />
          </AccordionItem>
          {programme.classes.map((entry) => {
            const explanation = result.classes.find(({ id }) => id === entry.id)?.explanation;
            return (
              <AccordionItem
                key={entry.id}
                level={4}
                title={entry.name[locale]}
                tag={explanation ? <TruthTag truth={explanation.truth} /> : null}
                open={result.class?.least === entry.id}
              >
                <CriteriaTree criterion={entry.criteria} explanation={explanation} />
              </AccordionItem>
            );
          })}
        </Accordion>
      </Section>
      <Section title={say('agriAwards')} level={3}>
        <BenefitTable
          benefits={
            // Those of the classes stand in the table above; an outcome of “no” has none of its own.
            result.verdict === 'notEligible' ? programme.benefits : result.benefits
          }
          caption={say('agriAwards')}
          captionHidden
        />
        <p>{say('agriRules')}</p>
      </Section>
    </Stack>
  );
}
