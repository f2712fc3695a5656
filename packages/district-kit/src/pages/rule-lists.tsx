import type { Clawback, Provision, Quota } from '@portal/rules-core';
import {
  Annotated,
  CitedList,
  Link,
  List,
  markedWords,
  SmallTitle,
  SoftText,
  Tag,
} from '@portal/ui-kit';
import type { ReactNode } from 'react';
import { pageText } from '../text/page-text.ts';
import type { PageTextKey } from '../text/zh.ts';
import type { PrintedContext } from './page-context.ts';
import { recordSlug } from './paths.ts';

interface ListProps<Rule> {
  page: PrintedContext;
  rules: readonly Rule[];
  /** Names the programmes each rule holds for; left out on the page of one of them. */
  withProgrammes?: boolean;
}

/** What must be returned, when, and what follows. */
export function ClawbackList({ page, rules, withProgrammes = false }: ListProps<Clawback>) {
  const { locale } = page;
  const say = pageText(locale);
  return (
    <Rules
      rules={rules}
      view={(rule) => (
        <>
          <SoftText>
            {say(rule.bearer === 'employer' ? 'clawbackEmployer' : 'clawbackApplicant')}
          </SoftText>
          <SmallTitle>{say('clawbackWhen')}</SmallTitle>
          <CitedList items={rule.causes} />
          <Annotated citation={rule.citation}>
            <SmallTitle>{say('clawbackConsequence')}</SmallTitle>
            <p>{markedWords(rule.consequence[locale], locale)}</p>
            {rule.barredYears === undefined ? null : (
              <p>
                <Tag tone="caution">{say('clawbackBarred', { years: rule.barredYears })}</Tag>
              </p>
            )}
          </Annotated>
          {withProgrammes ? <AppliesTo page={page} ids={rule.appliesTo} /> : null}
        </>
      )}
    />
  );
}

/** Limits on how many can be granted. */
export function QuotaList({ page, rules, withProgrammes = false }: ListProps<Quota>) {
  return (
    <Rules
      rules={rules}
      view={(rule) => (
        <>
          <Annotated citation={rule.citation}>
            <p>{markedWords(rule.words[page.locale], page.locale)}</p>
          </Annotated>
          {withProgrammes ? <AppliesTo page={page} ids={rule.appliesTo} /> : null}
        </>
      )}
    />
  );
}

const PROVISIONS: Readonly<Record<Provision['kind'], PageTextKey>> = {
  scope: 'provisionScope',
  precedence: 'provisionPrecedence',
  funding: 'provisionFunding',
  interpretation: 'provisionInterpretation',
  repeal: 'provisionRepeal',
  implementation: 'provisionImplementation',
  governance: 'provisionGovernance',
  field: 'provisionField',
  background: 'provisionBackground',
};

interface ProvisionListProps extends ListProps<Provision> {
  /** Names what sort of provision each is; left out under a heading that says so. */
  withKind?: boolean;
}

/** What else holds: scope, funding, who interprets the rules. */
export function ProvisionList({
  page,
  rules,
  withProgrammes = false,
  withKind = true,
}: ProvisionListProps) {
  const say = pageText(page.locale);
  return (
    <Rules
      rules={rules}
      view={(rule) => (
        <>
          <Annotated citation={rule.citation}>
            {withKind ? <SmallTitle>{say(PROVISIONS[rule.kind])}</SmallTitle> : null}
            <p>{markedWords(rule.words[page.locale], page.locale)}</p>
          </Annotated>
          {withProgrammes ? <AppliesTo page={page} ids={rule.appliesTo} /> : null}
        </>
      )}
    />
  );
}

function Rules<Rule extends { id: string }>({
  rules,
  view,
}: {
  rules: readonly Rule[];
  view: (rule: Rule) => ReactNode;
}) {
  return (
    <List kind="ruled">
      {rules.map((rule) => (
        <li key={rule.id} id={recordSlug(rule.id)}>
          {view(rule)}
        </li>
      ))}
    </List>
  );
}

function AppliesTo({
  page: { pack, locale, paths },
  ids,
}: {
  page: PrintedContext;
  ids: readonly string[];
}) {
  const say = pageText(locale);
  const programmes = pack.programmes.filter(({ id }) => ids.includes(id));
  return (
    <div>
      <SmallTitle>{say('rulesAppliesTo')}</SmallTitle>
      {programmes.length === 0 ? (
        <SoftText>{say('rulesAppliesToAll')}</SoftText>
      ) : programmes.length > 1 && programmes.length === pack.programmes.length ? (
        <Link href={paths.programmes()} quiet>
          {say('rulesAppliesToEvery', { count: programmes.length })}
        </Link>
      ) : (
        <List kind="line">
          {programmes.map(({ id, name }) => (
            <li key={id}>
              <Link href={paths.programme(id)} quiet>
                {name[locale]}
              </Link>
            </li>
          ))}
        </List>
      )}
    </div>
  );
}
