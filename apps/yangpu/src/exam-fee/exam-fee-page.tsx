import {
  benefitAlone,
  FactForm,
  isOpenOn,
  NotOpenNotice,
  programmeOf,
  useDistrict,
  useDistrictPage,
  useKept,
} from '@portal/district-kit';
import { evaluateProgramme, factsOf, type Programme } from '@portal/rules-core';
import {
  BenefitTable,
  CriteriaTree,
  Link,
  NotStatedList,
  PageHeading,
  Section,
  Stack,
  ToolLayout,
  useSources,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { CertificateForm } from './certificate-form.tsx';
import { answerOf, type Certificates, inStep } from './certificates.ts';
import { barOf, FeeResult } from './fee-result.tsx';

const BENEFIT = 'exam-fee';

/**
 * The fact that holds the fee, as the amount names it.
 * @throws Error when the amount is reckoned from none: the pages and the data are of different versions
 */
function feeFactOf({ id, benefits: [benefit] }: Programme): string {
  if (benefit && 'of' in benefit.amount) return benefit.amount.of;
  throw new Error(
    `"${id}" reckons "${BENEFIT}" from no fact; publish the pages and the pack together.`,
  );
}

/** What the examinations for new certificates cost, and what of it the plan reimburses. */
export default function ExamFeePage() {
  const page = useDistrictPage();
  const { pack, profile, asOf, locale, paths } = page;
  const { profile: answers } = useDistrict();
  const { facts } = useSources();
  const say = useText();
  const programme = programmeOf(pack, 'yangpu-craftsmen');
  const alone = benefitAlone(programme, BENEFIT);
  const fee = feeFactOf(alone);
  const [kept, keep] = useKept<Certificates | null>('exam-fee-lines', () => null);
  const known = profile[fee];
  const lines = inStep(kept, typeof known === 'number' ? known : null);
  const change = (next: Certificates): void => {
    keep(next);
    const answer = answerOf(next);
    if (answer === null) answers.withdraw(fee);
    else answers.answer(fee, answer);
  };
  // An ended plan is reckoned for its last day, and says so.
  const { date: end } = pack.validity.until;
  const endedOn = isOpenOn(pack.validity, asOf) ? undefined : end;
  const day = endedOn ?? asOf;
  const result = evaluateProgramme(pack, alone, profile, { asOf: day });
  const asked = factsOf(alone);
  return (
    <Stack gap="xl">
      <PageHeading title={say('feeTitle')} lead={say('feeLead')}>
        <NotOpenNotice page={page} validity={pack.validity} />
      </PageHeading>
      <ToolLayout
        form={
          <Stack gap="l">
            <Section title={say('feeConditions')} lead={say('feeAnswersLead')}>
              <FactForm facts={[...facts.keys()].filter((id) => asked.has(id) && id !== fee)} />
            </Section>
            <Section title={say('feeCertificates')} lead={facts.get(fee)?.hint?.[locale]}>
              <CertificateForm fact={fee} lines={lines} onChange={change} />
            </Section>
          </Stack>
        }
        resultLabel={say('feeResultLabel')}
        result={<FeeResult result={result} lines={lines} asOf={day} endedOn={endedOn} />}
        bar={barOf(result, locale, say)}
      />
      <Section title={say('feeWhy')}>
        <CriteriaTree criterion={alone.criteria} explanation={result.explanation} />
      </Section>
      <Section title={say('feeWhat')}>
        <Stack>
          <BenefitTable benefits={alone.benefits} captionHidden />
          <p>{say('feeNotStatedLead')}</p>
          {/* That of the fee is stated: in full. */}
          <NotStatedList items={programme.notStated.filter((item) => item !== 'amount')} />
          <p>
            <Link href={paths.programme(programme.id)}>
              {say('frontOpen', { name: programme.name[locale] })}
            </Link>
          </p>
        </Stack>
      </Section>
    </Stack>
  );
}
