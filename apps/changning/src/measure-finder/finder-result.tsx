import { useDistrictPage } from '@portal/district-kit';
import type { Service } from '@portal/rules-core';
import { Accordion, AccordionItem, List, Section, SoftText, Tag } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import type { TextKey } from '../text/zh.ts';
import { FoundProgramme, FoundService } from './found-measure.tsx';
import { type Found, STANDINGS, type Standing } from './standing.ts';

const WORDS: Readonly<Record<Standing, { title: TextKey; lead: TextKey }>> = {
  met: { title: 'finderMet', lead: 'finderMetLead' },
  judged: { title: 'finderJudged', lead: 'finderJudgedLead' },
  open: { title: 'finderOpen', lead: 'finderOpenLead' },
  unnamed: { title: 'finderUnnamed', lead: 'finderUnnamedLead' },
  outside: { title: 'finderOutside', lead: 'finderOutsideLead' },
};

/** The measures of one audience by where the reader stands in them; the services, which ask nothing, before the rest. */
export function FinderResult({
  found,
  services,
}: {
  found: readonly Found[];
  services: readonly Service[];
}) {
  const { paths } = useDistrictPage();
  const say = useText();
  const group = (standing: Standing) => {
    const members = found.filter((entry) => entry.standing === standing);
    if (members.length === 0 && standing !== 'met') return null;
    const { title, lead } = WORDS[standing];
    return (
      <AccordionItem
        key={standing}
        title={say(title)}
        tag={<Tag>{say('finderCount', { count: members.length })}</Tag>}
        open={standing === 'met' || standing === 'judged'}
      >
        <SoftText>{say(members.length === 0 ? 'finderMetNone' : lead)}</SoftText>
        {members.length === 0 ? null : (
          <List kind="ruled">
            {members.map((entry) => (
              <li key={entry.programme.id}>
                <FoundProgramme found={entry} href={paths.programme(entry.programme.id)} />
              </li>
            ))}
          </List>
        )}
      </AccordionItem>
    );
  };
  return (
    <Section title={say('finderResult')}>
      <Accordion>
        {STANDINGS.filter((standing) => standing !== 'outside').map(group)}
        {services.length === 0 ? null : (
          <AccordionItem
            title={say('finderServices')}
            tag={<Tag>{say('finderCount', { count: services.length })}</Tag>}
          >
            <SoftText>{say('finderServicesLead')}</SoftText>
            <List kind="ruled">
              {services.map((service) => (
                <li key={service.id}>
                  <FoundService service={service} href={paths.services(service.id)} />
                </li>
              ))}
            </List>
          </AccordionItem>
        )}
        {group('outside')}
      </Accordion>
    </Section>
  );
}
