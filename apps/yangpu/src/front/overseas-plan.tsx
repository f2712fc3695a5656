import { useDistrictPage } from '@portal/district-kit';
import type { Programme } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  BenefitTable,
  CitedList,
  CriteriaTree,
  DescriptionList,
  IndicatorList,
  Interpretation,
  Link,
  List,
  NotStatedList,
  SoftText,
  Stack,
  Tag,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { overseasTargets, tracksOf } from './plan.ts';

/** The figures of the plan at once; whom it is for, how it seeks them and what it supports, each in its fold. */
export function OverseasPlan({ programme }: { programme: Programme }) {
  const { pack, locale, paths } = useDistrictPage();
  const say = useText();
  const start = pack.provisions.filter(
    ({ kind, appliesTo }) => kind === 'background' && appliesTo.includes(programme.id),
  );
  const tracks = tracksOf(pack, programme);
  const targets = overseasTargets(pack);
  const many = (count: number) => <Tag>{say('frontCount', { count })}</Tag>;
  return (
    <Stack>
      <DescriptionList
        items={[
          ...targets.map(({ name, target, by }) => ({
            term: name[locale],
            detail: say('frontTarget', { figure: target.display[locale], by: by.words[locale] }),
          })),
          {
            term: say('frontSupports'),
            detail: (
              <List kind="bullets">
                {programme.benefits.map(({ id, name }) => (
                  <li key={id}>{name[locale]}</li>
                ))}
              </List>
            ),
          },
        ]}
      />
      <Accordion>
        <AccordionItem title={say('frontWho')}>
          <CriteriaTree criterion={programme.criteria} />
        </AccordionItem>
        <AccordionItem title={say('frontTracks')} tag={many(tracks.length)}>
          <SoftText>{say('frontTracksLead')}</SoftText>
          {tracks.map((record) => (
            <Stack key={record.id} gap="s">
              <p>
                <Link
                  href={
                    'criteria' in record ? paths.programme(record.id) : paths.services(record.id)
                  }
                >
                  {record.name[locale]}
                </Link>
              </p>
              <CitedList
                items={
                  'offers' in record
                    ? record.offers
                    : [{ words: record.summary, citation: record.citation }]
                }
              />
            </Stack>
          ))}
        </AccordionItem>
        <AccordionItem title={say('frontSupportsAll')} tag={many(programme.benefits.length)}>
          <SoftText>{say('frontSupportsLead')}</SoftText>
          <BenefitTable benefits={programme.benefits} captionHidden />
        </AccordionItem>
        <AccordionItem title={say('frontFigures')} tag={many(start.length + targets.length)}>
          <SoftText>{say('frontFiguresLead')}</SoftText>
          <CitedList items={start} />
          <IndicatorList indicators={targets} />
        </AccordionItem>
        <AccordionItem title={say('frontNotStated')}>
          {programme.interpretation ? <Interpretation words={programme.interpretation} /> : null}
          <NotStatedList items={programme.notStated} />
        </AccordionItem>
      </Accordion>
      <p>
        <Link href={paths.programme(programme.id)}>
          {say('frontOpen', { name: programme.name[locale] })}
        </Link>
      </p>
    </Stack>
  );
}
