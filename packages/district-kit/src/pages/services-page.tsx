import {
  Annotated,
  audienceText,
  ButtonLink,
  CitedList,
  Cluster,
  EmptyState,
  needText,
  PageHeading,
  Stack,
  Tag,
} from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import { NotOpenNotice } from './not-open-notice.tsx';
import type { PageContext } from './page-context.ts';
import { recordSlug } from './paths.ts';
import styles from './records.module.css';

/** The district's services in their printed order, each with its source and an anchor of its own. */
export function ServicesPage({ page }: { page: PageContext }) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  const title = say('servicesTitle', { district: pack.district.name[locale] });
  return (
    <DistrictFrame page={page} title={say('navServices')} section={paths.services()}>
      <Stack>
        <PageHeading title={title} lead={say('servicesLead')}>
          <NotOpenNotice page={page} validity={pack.validity} />
        </PageHeading>
        {pack.services.length === 0 ? (
          <EmptyState
            title={say('servicesEmpty')}
            actions={<ButtonLink href={paths.programmes()}>{say('navProgrammes')}</ButtonLink>}
          >
            <p>{say('servicesEmptyHelp')}</p>
          </EmptyState>
        ) : (
          <ul className={styles.records}>
            {pack.services.map((service) => (
              <li key={service.id} id={recordSlug(service.id)} className={styles.record}>
                <Annotated citation={service.citation}>
                  {service.number === undefined ? null : (
                    <p className={styles.number}>
                      {say('servicesNumber', { number: service.number })}
                    </p>
                  )}
                  <h2 className={styles.name}>{service.name[locale]}</h2>
                  <p>{service.summary[locale]}</p>
                  <div className={styles.tags}>
                    <Cluster>
                      {service.audience.map((audience) => (
                        <Tag key={audience} tone="accent">
                          {audienceText(audience, locale)}
                        </Tag>
                      ))}
                      {service.needs.map((need) => (
                        <Tag key={need}>{needText(need, locale)}</Tag>
                      ))}
                    </Cluster>
                  </div>
                </Annotated>
                {service.offers.length > 0 ? <CitedList items={service.offers} /> : null}
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </DistrictFrame>
  );
}
