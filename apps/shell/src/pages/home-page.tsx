import { NEED_IDS, type Text, validityOn } from '@portal/rules-core';
import {
  ButtonLink,
  Card,
  Cluster,
  Container,
  CountedLinks,
  DistrictTile,
  Grid,
  List,
  needText,
  PageHeading,
  Panel,
  Section,
  Skeleton,
  SoftText,
  Stack,
  UnavailableDistrict,
  useFrame,
} from '@portal/ui-kit';
import { type DistrictGlance, useDistrictGlances } from '../layout/districts.ts';
import { HeaderSearch } from '../layout/header-search.tsx';
import { districtHref, needHref, paths } from '../layout/paths.ts';
import { usePageTitle } from '../layout/use-page-title.ts';
import { usePortal, useProfile } from '../portal-context.tsx';
import { useFrameText } from '../text/shell-text.ts';
import styles from './home-page.module.css';

/** Where a resident begins: what this is, the districts, what one may be looking for. */
export function HomePage() {
  const t = useFrameText();
  const { profile, notSure } = useProfile();
  usePageTitle(t('brand'));
  const begun = Object.keys(profile).length + notSure.size > 0;
  return (
    <Container>
      <Stack gap="xl">
        <div className={styles.opening}>
          <PageHeading title={t('homeTitle')} lead={t('homeLead')}>
            <Cluster>
              <ButtonLink kind="primary" href={paths.check} iconAfter="arrowRight">
                {t(begun ? 'homeContinueCheck' : 'homeStartCheck')}
              </ButtonLink>
              {begun ? <ButtonLink href={paths.results}>{t('homeSeeResults')}</ButtonLink> : null}
            </Cluster>
            <SoftText>{t('homePrivacy')}</SoftText>
          </PageHeading>
          <Panel tone="accent">
            <HeaderSearch labelHidden={false} />
          </Panel>
        </div>
        <Section title={t('homeDistricts')} lead={t('homeDistrictsLead')}>
          <Districts />
          <Cluster>
            <ButtonLink href={paths.compare} iconAfter="arrowRight">
              {t('homeCompare')}
            </ButtonLink>
          </Cluster>
        </Section>
        <Section title={t('homeNeeds')} lead={t('homeNeedsLead')}>
          <Needs />
        </Section>
        <Section title={t('homeHow')}>
          <List kind="marked" ordered>
            <li>
              <h3>{t('homeHowFind')}</h3>
              <p>{t('homeHowFindWords')}</p>
            </li>
            <li>
              <h3>{t('homeHowCheck')}</h3>
              <p>{t('homeHowCheckWords')}</p>
            </li>
            <li>
              <h3>{t('homeHowSource')}</h3>
              <p>{t('homeHowSourceWords')}</p>
            </li>
          </List>
        </Section>
      </Stack>
    </Container>
  );
}

function Districts() {
  const districts = useDistrictGlances();
  const { asOf } = usePortal();
  return (
    <Grid>
      {districts.map((district) =>
        district.state === 'ready' ? (
          <DistrictTile
            key={district.id}
            district={district}
            summary={district.summary}
            href={districtHref(district.id)}
            status={validityOn(district.summary.validity, asOf)}
          />
        ) : district.state === 'unavailable' ? (
          <UnavailableDistrict
            key={district.id}
            name={district.name}
            level={3}
            unpublished={district.unpublished}
            othersWork={district.othersWork}
            onRetry={district.retry}
          />
        ) : (
          <AwaitedDistrict key={district.id} id={district.id} name={district.name} />
        ),
      )}
    </Grid>
  );
}

/** A district by name, which leads to it already; what is in it is on its way, and has its room. */
function AwaitedDistrict({ id, name }: { id: string; name: Text }) {
  const { say } = useFrame();
  return (
    <Card
      title={say(name)}
      href={districtHref(id)}
      district={id}
      above={<span className={styles.tag} />}
    >
      <div className={styles.awaited}>
        <Skeleton lines={4} />
      </div>
    </Card>
  );
}

/** What one may look for, with how many programmes and services there are; what nobody offers is left out. */
function Needs() {
  const t = useFrameText();
  const { locale } = useFrame();
  const districts = useDistrictGlances();
  const counts = needCounts(districts);
  const loading = districts.some(({ state }) => state === 'loading');
  return (
    <CountedLinks
      items={NEED_IDS.flatMap((need) => {
        const count = counts.get(need) ?? 0;
        // While some districts are on their way each need has its place, and is not counted yet.
        return count === 0 && !loading
          ? []
          : [
              {
                href: needHref(need),
                label: needText(need, locale),
                count: loading ? '' : t('homeNeedCount', { count }),
              },
            ];
      })}
    />
  );
}

function needCounts(districts: readonly DistrictGlance[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const district of districts)
    if (district.state === 'ready')
      for (const { need, count } of district.summary.needs)
        counts.set(need, (counts.get(need) ?? 0) + count);
  return counts;
}
