import {
  Cluster,
  Link,
  List,
  MarkedText,
  Section,
  SoftText,
  Stack,
  Tag,
  useKit,
} from '@portal/ui-kit';
import { clauseHref } from '../layout/paths.ts';
import { entryHref } from './entry-href.ts';
import type { Found } from './find-records.ts';
import { rangesOf } from './highlight.ts';
import type { Hit } from './portal-search.ts';
import { useSearchText } from './text/index.ts';

/** As many targets as are looked over beside what one searched for. */
const INDICATORS = 6;

/** Clauses that a text names by their place, and districts' own pages: where one may want to go straight. */
export function StraightTo({ found }: { found: Found }) {
  const t = useSearchText();
  const { say } = useKit();
  if (found.clauses.length + found.pages.length === 0) return null;
  const records = found.current.length + found.ended.length;
  return (
    <Section title={t('straightTitle')}>
      <Stack gap="s">
        <List gap="m">
          {found.pages.map((hit) => (
            <li key={hit.entry.id}>
              <Cluster>
                <Tag tone="accent">{say(hit.entry.districtName)}</Tag>
                <Tag>{t('kindPage')}</Tag>
                <EntryLink hit={hit} />
              </Cluster>
              <SoftText>{say(hit.entry.summary)}</SoftText>
            </li>
          ))}
          {found.clauses.map(({ id, districtName, path, title }) => (
            <li key={id}>
              <Cluster>
                <Tag tone="accent">{say(districtName)}</Tag>
                <Tag>{t('kindClause')}</Tag>
                <Link href={clauseHref(id)}>
                  <span lang="zh">{path}</span>
                </Link>
              </Cluster>
              {title ? <SoftText>{say(title)}</SoftText> : null}
            </li>
          ))}
        </List>
        {found.clauses.length > 0 ? (
          <SoftText>{t(records > 0 ? 'citingTitle' : 'citingNone')}</SoftText>
        ) : null}
      </Stack>
    </Section>
  );
}

/** Planning targets that a text finds: nothing to apply for, so they stand last and in few words. */
export function FoundIndicators({ found: { indicators } }: { found: Found }) {
  const t = useSearchText();
  const { say } = useKit();
  if (indicators.length === 0) return null;
  const more = indicators.length - INDICATORS;
  return (
    <Section title={t('indicatorsTitle', { count: indicators.length })}>
      <Stack gap="s">
        <List gap="m">
          {indicators.slice(0, INDICATORS).map((hit) => (
            <li key={hit.entry.id}>
              <Cluster>
                <Tag tone="accent">{say(hit.entry.districtName)}</Tag>
                <EntryLink hit={hit} />
                <SoftText as="span">{say(hit.entry.summary)}</SoftText>
              </Cluster>
            </li>
          ))}
        </List>
        {more > 0 ? <SoftText>{t('indicatorsMore', { count: more })}</SoftText> : null}
      </Stack>
    </Section>
  );
}

function EntryLink({ hit }: { hit: Hit }) {
  const { say } = useKit();
  const name = say(hit.entry.name);
  return (
    <Link href={entryHref(hit.entry)}>
      <MarkedText text={name} ranges={rangesOf(name, hit.terms)} />
    </Link>
  );
}
