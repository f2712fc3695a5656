import { evaluateProgramme, type Programme, validityOn } from '@portal/rules-core';
import {
  ButtonLink,
  Cluster,
  Contents,
  PageHeading,
  SoftText,
  Stack,
  ValidityBar,
} from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import { DistrictFrame } from '../district-frame.tsx';
import { needsOf } from '../filters.ts';
import { isOpenOn, NotOpenNotice } from '../not-open-notice.tsx';
import { hasAnswers, type PageContext } from '../page-context.ts';
import { RecordTags } from '../record-tags.tsx';
import { PartSections } from './part-sections.tsx';
import { programmeParts } from './parts.tsx';
import styles from './programme.module.css';

interface ProgrammePageProps {
  page: PageContext;
  programme: Programme;
}

/** One programme: whether it holds, for whom, how much, on what conditions, how to apply, what goes with it. */
export function ProgrammePage({ page, programme }: ProgrammePageProps) {
  const { pack, locale, asOf, profile, paths, portal } = page;
  const say = pageText(locale);
  const validity = programme.validity ?? pack.validity;
  const isOpen = isOpenOn(validity, asOf);
  const result = hasAnswers(page)
    ? evaluateProgramme(pack, programme, profile, { asOf })
    : undefined;
  const parts = programmeParts({ page, programme, isOpen, result });
  return (
    <DistrictFrame
      page={page}
      title={programme.name[locale]}
      between={[{ label: say('navProgrammes'), href: paths.programmes() }]}
      section={paths.programmes()}
    >
      <Stack gap="l">
        <PageHeading
          title={programme.name[locale]}
          caption={say('programmeDistrict', { district: pack.district.name[locale] })}
          lead={programme.summary[locale]}
        >
          <RecordTags audience={programme.audience} needs={needsOf(programme)} locale={locale} />
          <ValidityBar validity={validity} status={validityOn(validity, asOf)} asOf={asOf} />
          <NotOpenNotice page={page} validity={validity} />
          {result || !isOpen || !portal ? null : (
            <div className={styles.offer}>
              <Cluster>
                <ButtonLink href={portal.check} kind="primary">
                  {say('programmeCheck')}
                </ButtonLink>
                <SoftText as="span">{say('programmeCheckLead')}</SoftText>
              </Cluster>
            </div>
          )}
        </PageHeading>
        <Contents
          label={say('programmeContents')}
          groups={[
            {
              links: parts.map(({ id, title }) => ({
                href: `${paths.programme(programme.id)}#${id}`,
                label: title,
              })),
            },
          ]}
        />
        <PartSections parts={parts} />
      </Stack>
    </DistrictFrame>
  );
}
