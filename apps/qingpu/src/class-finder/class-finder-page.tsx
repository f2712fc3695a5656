import {
  classesAlone,
  commonAlone,
  FactForm,
  GroupedFactForm,
  NotOpenNotice,
  programmeOf,
  useDistrictPage,
} from '@portal/district-kit';
import { evaluateProgramme, factsOf, type Pack } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  Grid,
  PageHeading,
  Section,
  Stack,
  ToolLayout,
  useSources,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { useText } from '../text/use-text.ts';
import { ClassDifferences } from './class-differences.tsx';
import { ClassReasons } from './class-reasons.tsx';
import { ClassStanding } from './class-standing.tsx';
import { classWords } from './class-words.ts';

/** The two programmes with classes A to E, with their classes and their common conditions apart. */
function setsOf(pack: Pack) {
  return (['housing-subsidy', 'industry-talent'] as const).map((slug) => {
    const programme = programmeOf(pack, slug);
    return { slug, programme, classes: classesAlone(programme), common: commonAlone(programme) };
  });
}

/** Which class of annex 4 and which of annex 2 one is in, from the facts that they turn on. */
export default function ClassFinderPage() {
  const page = useDistrictPage();
  const { pack, profile, asOf, locale } = page;
  const { facts } = useSources();
  const say = useText();
  const sets = useMemo(() => setsOf(pack), [pack]);
  const results = sets.map((set) => ({
    ...set,
    result: evaluateProgramme(pack, set.classes, profile, { asOf }),
    commonResult: evaluateProgramme(pack, set.common, profile, { asOf }),
  }));
  const asked = [...facts.keys()];
  const classFacts = new Set(sets.flatMap((set) => [...factsOf(set.classes)]));
  // In the order the classes mention them; lists of many options last, because they fill a screen.
  const isList = (id: string) => facts.get(id)?.type.kind === 'choices';
  const questions = [...classFacts].sort((a, b) => Number(isList(a)) - Number(isList(b)));
  const commonFacts = new Set(sets.flatMap((set) => [...factsOf(set.common)]));
  const bar = results
    .map(({ slug, result }) =>
      say(slug === 'housing-subsidy' ? 'classBarHousing' : 'classBarIndustry', {
        result: classWords(result, locale, say).headline,
      }),
    )
    .join(' · ');
  return (
    <Stack gap="xl">
      <PageHeading title={say('classTitle')} lead={say('classLead')}>
        <NotOpenNotice page={page} validity={pack.validity} />
      </PageHeading>
      <ToolLayout
        form={
          <Section title={say('classQuestions')} lead={say('answersLead')}>
            <FactForm facts={questions} />
            <GroupedFactForm
              open={[]}
              groups={[
                {
                  id: 'common',
                  title: say('classCommonQuestions'),
                  facts: asked.filter((id) => commonFacts.has(id) && !classFacts.has(id)),
                },
              ]}
            />
          </Section>
        }
        resultLabel={say('resultLabel')}
        result={
          <Section title={say('classResult')} lead={say('classThisReading')}>
            <Grid columns="medium">
              {results.map(({ slug, programme, result, commonResult }) => (
                <ClassStanding
                  key={slug}
                  programme={programme}
                  classes={result}
                  common={commonResult}
                />
              ))}
            </Grid>
          </Section>
        }
        bar={bar}
      />
      <Section title={say('classWhy')} lead={say('classWhyLead')}>
        <Stack gap="l">
          {results.map(({ slug, programme, result }) => (
            <ClassReasons key={slug} programme={programme} result={result} />
          ))}
        </Stack>
      </Section>
      <Accordion>
        <AccordionItem level={2} title={say('classDiffer')}>
          <p>{say('classDifferLead')}</p>
          <ClassDifferences programmes={sets.map(({ programme }) => programme)} />
        </AccordionItem>
      </Accordion>
    </Stack>
  );
}
