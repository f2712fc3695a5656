import type { Finding } from '@portal/rules-core';
import { bundleOf, isOpen, type Pack, type Verdict } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  BundleView,
  Button,
  DescriptionList,
  formatNumber,
  List,
  Notice,
  Section,
  SoftText,
  Stack,
  useKit,
  verdictText,
} from '@portal/ui-kit';
import { useCallback, useEffect, useRef } from 'react';
import { answersInWords, useWords } from '../../../keep/answers-in-words.ts';
import { usePacks } from '../../../layout/districts.ts';
import { VERDICTS } from '../../../results/group.ts';
import { useEmployers, useRoster } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';
import type { PersonDetail } from '../engine/protocol.ts';
import { personName } from './people-list.tsx';
import { PersonProgramme } from './person-programme.tsx';
import { useAsked } from './use-asked.ts';

/** One person: what the roster says of them, and every programme with its verdict, amounts, reasons and clauses. */
export function PersonView({ index, onBack }: { index: number; onBack: () => void }) {
  const t = useEmployerText();
  const { roster } = useEmployers();
  const { version } = useRoster();
  const ask = useCallback(
    // Asked again when there are other results.
    (): Promise<PersonDetail & { version: number }> =>
      roster.person(index).then((detail) => ({ ...detail, version })),
    [roster, index, version],
  );
  const person = useAsked(ask);
  const heading = useRef<HTMLDivElement>(null);
  const isThere = person !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  return (
    <Stack>
      <div>
        <Button icon="arrowLeft" onClick={onBack}>
          {t('personBack')}
        </Button>
      </div>
      {person ? (
        <div ref={heading} tabIndex={-1}>
          <Section
            level={3}
            title={personName(person.identities) || t('personRow', { number: person.number })}
          >
            <Person person={person} />
          </Section>
        </div>
      ) : null}
    </Stack>
  );
}

function Person({ person }: { person: PersonDetail }) {
  const t = useEmployerText();
  const { locale, say } = useKit();
  const packs = usePacks();
  const words = useWords();
  const answers = answersInWords({ profile: person.profile, notSure: new Set() }, words);
  const own = packs.filter(({ district }) =>
    person.results.some(({ id }) => id.startsWith(`${district.id}/`)),
  );
  return (
    <Stack gap="l">
      <SoftText>{t('personLead', { row: formatNumber(person.number, locale) })}</SoftText>
      {person.problems.length > 0 ? (
        <Notice kind="warning" title={t('personProblems')}>
          <List kind="bullets">
            {person.problems.map(({ column, heading, found, expected }) => (
              <li key={column}>
                {heading} {t('problemCell', { found, expected: say(expected) })}
              </li>
            ))}
          </List>
        </Notice>
      ) : null}
      <AccordionItem title={t('personFacts', { count: answers.length })} level={4}>
        <DescriptionList
          items={answers.map(({ label, answer }) => ({ term: label, detail: answer }))}
        />
      </AccordionItem>
      {own.map((pack) => (
        <InDistrict key={pack.district.id} pack={pack} person={person} />
      ))}
    </Stack>
  );
}

/** A district's programmes for this person, by verdict, and what of it goes together. */
function InDistrict({ pack, person }: { pack: Pack; person: PersonDetail }) {
  const t = useEmployerText();
  const { locale, say } = useKit();
  const results = person.results.filter(({ id }) => id.startsWith(`${pack.district.id}/`));
  const certain = bundleOf(pack.combinations, results, 'certain');
  const having = (verdict: Verdict): Finding[] =>
    results.filter((result) => result.verdict === verdict && isOpen(result.validity));
  return (
    <div data-district={pack.district.id}>
      <Section title={say(pack.district.name)} level={4}>
        <Stack>
          {certain.taken.length > 0 ? (
            <>
              <p>{t('personBundle')}</p>
              <BundleView bundle={certain} rules={pack.combinations} />
            </>
          ) : null}
          {VERDICTS.map((verdict) => {
            const own = having(verdict);
            return own.length === 0 ? null : (
              <AccordionItem
                key={verdict}
                level={4}
                title={t('personGroup', {
                  verdict: verdictText(verdict, locale),
                  count: own.length,
                })}
                open={verdict === 'eligible'}
                printsAsShown
              >
                <Accordion>
                  {own.map((result) => (
                    <PersonProgramme key={result.id} pack={pack} result={result} person={person} />
                  ))}
                </Accordion>
              </AccordionItem>
            );
          })}
        </Stack>
      </Section>
    </div>
  );
}
