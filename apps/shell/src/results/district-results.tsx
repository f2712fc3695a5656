import { validityOn } from '@portal/rules-core';
import {
  AccordionItem,
  Disclosure,
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
import { type DistrictGroups, type Entry, hasOffers, VERDICTS } from './group.ts';
import { ResultItem } from './result-item.tsx';
import { useResultsText } from './text/index.ts';
import type { ResultsView } from './view.ts';

const TITLES = {
  eligible: 'groupEligible',
  needsInfo: 'groupNeedsInfo',
  discretionary: 'groupDiscretionary',
  notEligible: 'groupNotEligible',
} as const satisfies Record<(typeof VERDICTS)[number], ShellTextKey>;

/** Of each verdict so many stand at once, the largest first; what one has is worth more room than what one may have. */
const AT_ONCE: Readonly<Record<(typeof VERDICTS)[number], number>> = {
  eligible: 4,
  needsInfo: 2,
  discretionary: 2,
  notEligible: 0,
};

export interface DistrictResultsProps {
  group: DistrictGroups;
  asOf: string;
  view: ResultsView;
}

/** One district's results: its validity first, then by verdict, what goes together, and what has ended, apart. */
export function DistrictResults({ group, asOf, view }: DistrictResultsProps) {
  const t = useText();
  const { say } = useKit();
  const { pack, open, notYet, ended } = group;
  const { district, validity } = pack;
  const verdicts = VERDICTS.filter((verdict) => !view.verdict || verdict === view.verdict);

  return (
    <div data-district={district.id}>
      <Section title={say(district.name)} id={district.id}>
        <ValidityBar validity={validity} status={validityOn(validity, asOf)} asOf={asOf} />
        <Stack gap="l">
          {verdicts.map((verdict) =>
            open[verdict].length === 0 ? null : (
              <Group
                key={verdict}
                group={group}
                title={t(TITLES[verdict], { count: open[verdict].length })}
                entries={open[verdict]}
                view={view}
                // Who asks for one verdict alone wants all of it.
                atOnce={view.verdict === null ? AT_ONCE[verdict] : open[verdict].length}
              />
            ),
          )}
          {hasOffers(group) ? <DistrictBundle group={group} /> : null}
          {view.verdict === null && notYet.length > 0 ? (
            <Apart
              title={t('groupNotYet', { count: notYet.length })}
              words={t('groupNotYetMeans')}
              entries={notYet}
            />
          ) : null}
          {view.verdict === null && ended.length > 0 ? (
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

interface GroupProps {
  group: DistrictGroups;
  title: string;
  entries: readonly Entry[];
  view: ResultsView;
  /** So many stand there, the rest behind one click; with none, the heading too: what one cannot have. */
  atOnce: number;
}

function Group({ group: { pack }, title, entries, view, atOnce }: GroupProps) {
  const t = useResultsText();
  const list = (of: readonly Entry[]) => (
    <List gap="m">
      {of.map((entry) => (
        <li key={entry.programme.id}>
          <ResultItem pack={pack} entry={entry} view={view} />
        </li>
      ))}
    </List>
  );
  if (atOnce === 0)
    return (
      <AccordionItem title={title} printsAsShown>
        {list(entries)}
      </AccordionItem>
    );
  const more = entries.slice(atOnce);
  return (
    <Section title={title} level={3}>
      {list(entries.slice(0, atOnce))}
      {more.length > 0 ? (
        <Disclosure summary={t('more', { count: more.length })}>{list(more)}</Disclosure>
      ) : null}
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
    <AccordionItem title={title}>
      <Notice kind="warning">{words}</Notice>
      <List kind="columns">
        {entries.map(({ programme }) => (
          <li key={programme.id}>
            <Link href={programmeHref(programme.id)}>{say(programme.name)}</Link>
          </li>
        ))}
      </List>
    </AccordionItem>
  );
}
