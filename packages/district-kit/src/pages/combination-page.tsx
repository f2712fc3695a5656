import { PageHeading, Stack } from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import { NotOpenNotice } from './not-open-notice.tsx';
import type { PageContext } from './page-context.ts';
import { RulesContent } from './rules-content.tsx';

/** What holds for several programmes: what may be combined, what must be returned, quotas, provisions. */
export function CombinationPage({ page }: { page: PageContext }) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  return (
    <DistrictFrame page={page} title={say('navRules')} section={paths.combination()}>
      <Stack gap="l">
        <PageHeading
          title={say('rulesTitle', { district: pack.district.name[locale] })}
          lead={say('rulesLead')}
        >
          <NotOpenNotice page={page} validity={pack.validity} />
        </PageHeading>
        <RulesContent page={page} />
      </Stack>
    </DistrictFrame>
  );
}
