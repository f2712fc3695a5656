import { StillMatters, useDistrictPage } from '@portal/district-kit';
import type { Explanation, Programme, Service } from '@portal/rules-core';
import {
  CitationRef,
  Cluster,
  CriteriaTree,
  Disclosure,
  Link,
  List,
  SmallTitle,
  SoftText,
  VerdictTag,
} from '@portal/ui-kit';
import { measureNumber } from '../measures.ts';
import { useText } from '../text/use-text.ts';
import type { Found } from './standing.ts';

/** A programme with its verdict, the clause, and what the verdict rests on. */
export function FoundProgramme({
  found: { programme, result, standing, reasons },
  href,
}: {
  found: Found;
  href: string;
}) {
  const say = useText();
  return (
    <>
      <Heading record={programme} href={href} />
      <div>
        <VerdictTag verdict={result.verdict} />
      </div>
      <Reasons
        title={say(standing === 'outside' ? 'finderReasonsUnmet' : 'finderReasonsMet')}
        reasons={reasons}
      />
      {standing === 'open' ? (
        <div>
          <SmallTitle>{say('finderStill')}</SmallTitle>
          <StillMatters facts={result.missing} />
        </div>
      ) : null}
      <Disclosure summary={say('finderAllConditions')} printsAsShown>
        <CriteriaTree criterion={programme.criteria} explanation={result.explanation} />
      </Disclosure>
    </>
  );
}

/** A service with its clause; there is nothing to meet. */
export function FoundService({ service, href }: { service: Service; href: string }) {
  const { locale } = useDistrictPage();
  return (
    <>
      <Heading record={service} href={href} />
      <p>{service.summary[locale]}</p>
    </>
  );
}

function Heading({ record, href }: { record: Programme | Service; href: string }) {
  const { locale } = useDistrictPage();
  const say = useText();
  const number = measureNumber(record);
  return (
    <>
      <Cluster>
        {number === undefined ? null : <SoftText as="span">{say('measure', { number })}</SoftText>}
        <CitationRef citation={record.citation} />
      </Cluster>
      <h4>
        <Link href={href}>{record.name[locale]}</Link>
      </h4>
    </>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly Explanation[] }) {
  const { locale } = useDistrictPage();
  const words = reasons.flatMap((reason) => reason.words ?? []);
  if (words.length === 0) return null;
  return (
    <div>
      <SmallTitle>{title}</SmallTitle>
      <List kind="bullets">
        {words.map((each) => (
          <li key={each.zh}>{each[locale]}</li>
        ))}
      </List>
    </div>
  );
}
