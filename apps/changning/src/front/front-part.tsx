import { useDistrictPage } from '@portal/district-kit';
import { AUDIENCE_IDS } from '@portal/rules-core';
import { audienceText, CountedLinks, Section, Stack } from '@portal/ui-kit';
import { FINDER } from '../definition.ts';
import { audiencesIn } from '../measures.ts';
import { useText } from '../text/use-text.ts';
import { FirstRules } from './first-rules.tsx';
import { Measures } from './measures.tsx';

/** What is particular to this district: rules that hold for everything, and twenty numbered measures. */
export default function FrontPart() {
  const { pack, locale, paths } = useDistrictPage();
  const say = useText();
  return (
    <Stack gap="l">
      <FirstRules />
      <Section title={say('frontWho')}>
        <CountedLinks
          items={audiencesIn(pack, AUDIENCE_IDS).map(({ audience, programmes, services }) => ({
            href: `${paths.extra(FINDER.path)}?${FINDER.who}=${audience}`,
            label: audienceText(audience, locale),
            count: say('frontWhoCount', { programmes, services }),
          }))}
        />
      </Section>
      <Measures />
    </Stack>
  );
}
