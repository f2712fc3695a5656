import { validityOn } from '@portal/rules-core';
import {
  AccordionItem,
  Link,
  List,
  Notice,
  Section,
  Stack,
  useKit,
  ValidityBar,
} from '@portal/ui-kit';
import { districtHref, programmeHref } from '../layout/paths.ts';
import { useText } from '../text/use-text.ts';
import type { ShellTextKey } from '../text/zh.ts';
import { DistrictBundle } from './district-bundle.tsx';
import { type DistrictGroups, type Entry, VERDICTS } from './group.ts';
import { ResultItem } from './result-item.tsx';

const TITLES = {
  eligible: 'groupEligible',
  needsInfo: 'groupNeedsInfo',
  discretionary: 'groupDiscretionary',
  notEligible: 'groupNotEligible',
} as const satisfies Record<(typeof VERDICTS)[number], ShellTextKey>;

/** One district's results: its validity first, then by verdict, what goes together, and what has ended, apart. */
export function DistrictResults({ group, asOf }: { group: DistrictGroups; asOf: string }) {
  const t = useText();
  const { say } = useKit();
  const { pack, open, notYet, ended } = group;
  const { district, validity } = pack;
  const offers = VERDICTS.some((verdict) => open[verdict].length > 0);

  return (
    <div data-district={district.id}>
      <Section title={say(district.name)} id={district.id}>
        <ValidityBar validity={validity} status={validityOn(validity, asOf)} asOf={asOf} />
        <Stack gap="l">
          {VERDICTS.map((verdict) =>
            open[verdict].length === 0 ? null : (
              <Group
                key={verdict}
                title={t(TITLES[verdict], { count: open[verdict].length })}
                entries={open[verdict]}
                folded={verdict === 'notEligible'}
              />
            ),
          )}
          {offers ? <DistrictBundle group={group} /> : null}
          {notYet.length > 0 ? (
            <Apart
              title={t('groupNotYet', { count: notYet.length })}
              words={t('groupNotYetMeans')}
              entries={notYet}
            />
          ) : null}
          {ended.length > 0 ? (
            <Apart
              title={t('groupEnded', { count: ended.length })}
              words={t('groupEndedMeans', { district: say(district.name) })}
              entries={ended}
            />
          ) : null}
          <p>
            <Link href={districtHref(district.id)}>
              {t('resultsDistrictPages', { district: say(district.name) })}
            </Link>
          </p>
        </Stack>
      </Section>
    </div>
  );
}

function Group({
  title,
  entries,
  folded,
}: {
  title: string;
  entries: readonly Entry[];
  /** What one cannot have stands behind one click, with its reasons. */
  folded: boolean;
}) {
  const list = (
    <List gap="m">
      {entries.map((entry) => (
        <li key={entry.programme.id}>
          <ResultItem entry={entry} />
        </li>
      ))}
    </List>
  );
  return folded ? (
    <AccordionItem title={title} printsAsShown>
      {list}
    </AccordionItem>
  ) : (
    <Section title={title} level={3}>
      {list}
    </Section>
  );
}

/** Programmes that cannot be applied for on the day: by name only, with no verdict and no amount. */
function Apart({
  title,
  words,
  entries,
}: {
  title: string;
  words: string;
  entries: readonly Entry[];
}) {
  const { say } = useKit();
  return (
    <Section title={title} level={3}>
      <Notice kind="warning">{words}</Notice>
      <List kind="columns">
        {entries.map(({ programme }) => (
          <li key={programme.id}>
            <Link href={programmeHref(programme.id)}>{say(programme.name)}</Link>
          </li>
        ))}
      </List>
    </Section>
  );
}
