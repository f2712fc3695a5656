import type { Finding } from '@portal/rules-core';
import { evaluateProgramme, type Pack, type Profile, type Programme } from '@portal/rules-core';
import {
  AccordionItem,
  AmountView,
  BenefitTable,
  Button,
  Cluster,
  headlineOf,
  Link,
  MissingFacts,
  Stack,
  useKit,
  VerdictPanel,
  VerdictTag,
} from '@portal/ui-kit';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { programmeHref, requestHref } from '../../../layout/paths.ts';
import { Conditions } from '../../../results/conditions.tsx';
import { useEmployers, useRoster } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';
import type { PersonDetail } from '../engine/protocol.ts';

interface PersonProgrammeProps {
  pack: Pack;
  result: Finding;
  person: PersonDetail;
}

/** One programme for one person; its reasons are reckoned once somebody opens it. */
export function PersonProgramme({ pack, result, person }: PersonProgrammeProps) {
  const { say } = useKit();
  const [open, setOpen] = useState(false);
  const programme = pack.programmes.find(({ id }) => id === result.id);
  const headline = headlineOf(result.benefits);
  if (!programme) return null;
  return (
    <AccordionItem
      level={4}
      title={say(programme.name)}
      tag={
        <>
          <VerdictTag verdict={result.verdict} />
          {headline && result.verdict !== 'notEligible' ? <AmountView amount={headline} /> : null}
        </>
      }
      onToggle={setOpen}
      printsAsShown
    >
      {open ? <Reasons pack={pack} programme={programme} person={person} /> : null}
    </AccordionItem>
  );
}

function Reasons({
  pack,
  programme,
  person,
}: {
  pack: Pack;
  programme: Programme;
  person: PersonDetail;
}) {
  const t = useEmployerText();
  const { asOf = '' } = useRoster();
  const { setSlipPerson } = useEmployers();
  const navigate = useNavigate();
  const result = useResult(pack, programme, person.profile, asOf);
  return (
    <Stack>
      <VerdictPanel result={result} asOf={asOf}>
        {result.verdict !== 'notEligible' && result.benefits.length > 0 ? (
          <BenefitTable benefits={result.benefits} />
        ) : null}
        <MissingFacts missing={result.missing} title={t('personMissing')} />
      </VerdictPanel>
      <Conditions programme={programme} result={result} />
      <Cluster>
        <Button
          onClick={() => {
            setSlipPerson({ names: person.identities, profile: person.profile });
            navigate(requestHref(programme.id));
          }}
        >
          {t('personSlip')}
        </Button>
        <Link href={programmeHref(programme.id)}>{t('personProgramme')}</Link>
      </Cluster>
    </Stack>
  );
}

function useResult(pack: Pack, programme: Programme, profile: Profile, asOf: string) {
  return useMemo(
    () => evaluateProgramme(pack, programme, profile, { asOf }),
    [pack, programme, profile, asOf],
  );
}
