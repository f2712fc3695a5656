import {
  ButtonLink,
  EmptyState,
  IndicatorChart,
  IndicatorList,
  PageHeading,
  Stack,
} from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import type { PageContext } from './page-context.ts';

/** The planning targets of the document, beside the figures they start from where any of those are printed. */
export function TargetsPage({ page }: { page: PageContext }) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  return (
    <DistrictFrame page={page} title={say('navTargets')} section={paths.targets}>
      <Stack>
        <PageHeading
          title={say('targetsTitle', { district: pack.district.name[locale] })}
          lead={say('targetsLead')}
        />
        {pack.indicators.length === 0 ? (
          <EmptyState
            title={say('targetsEmpty')}
            actions={<ButtonLink href={paths.document()}>{say('navDocument')}</ButtonLink>}
          >
            <p>{say('targetsEmptyHelp')}</p>
          </EmptyState>
        ) : pack.indicators.some(({ baseline }) => baseline) ? (
          <IndicatorChart caption={say('targetsCaption')} indicators={pack.indicators} />
        ) : (
          <IndicatorList indicators={pack.indicators} />
        )}
      </Stack>
    </DistrictFrame>
  );
}
