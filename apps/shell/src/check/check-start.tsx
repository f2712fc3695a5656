import {
  ButtonLink,
  CheckboxGroup,
  Cluster,
  Container,
  formatDate,
  Notice,
  PageHeading,
  RadioGroup,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { useDistrictData, useIsLoading } from '../layout/districts.ts';
import { paths, questionHref } from '../layout/paths.ts';
import { UnavailableDistricts } from '../layout/unavailable-districts.tsx';
import { usePortal } from '../portal-context.tsx';
import { useText } from '../text/use-text.ts';
import { AnswerList } from './answer-list.tsx';
import { Settled } from './answers-so-far.tsx';
import { Contradictions, WhatFollows } from './known.tsx';
import { PresetList } from './presets/preset-list.tsx';
import { ProfileControls } from './profile-controls.tsx';
import { ROLES } from './scope.ts';
import { StillMatters } from './still-matters.tsx';
import type { Check } from './use-check.ts';

const EVERYTHING = 'all';

/** Before the first question: what happens, for whom one asks and where; all of it may be left as it is. */
export function CheckStart({ check }: { check: Check }) {
  const t = useText();
  const { locale, say } = useKit();
  const { asOf } = usePortal();
  const loading = useIsLoading();
  const districts = useDistrictData();
  const { scope, setScope } = check.session;
  const { next, total } = check.progress;
  const begun = Object.keys(check.profile).length + check.notSure.size > 0;
  const onward = (
    <>
      {next === undefined ? null : (
        <ButtonLink kind="primary" href={questionHref(next)} iconAfter="arrowRight">
          {t(begun ? 'checkResume' : 'checkBegin')}
        </ButtonLink>
      )}
      {begun || next === undefined ? (
        <ButtonLink href={paths.results}>{t('checkToResults')}</ButtonLink>
      ) : null}
    </>
  );

  return (
    <Container reading>
      <Stack gap="l">
        <PageHeading title={t('checkTitle')} lead={t('checkLead')} />
        <UnavailableDistricts />
        {begun ? (
          <>
            <Contradictions />
            <Cluster>{onward}</Cluster>
            <Settled progress={check.progress} />
            <AnswerList profile={check.profile} notSure={check.notSure} title={t('answersTitle')} />
            <WhatFollows />
            <StillMatters open={check.progress.open} notSure={check.notSure} />
          </>
        ) : (
          <PresetList />
        )}
        <RadioGroup
          label={t('scopeRole')}
          hint={t('scopeRoleHint')}
          choices={[
            ...ROLES.map((role) => ({ value: role, label: t(`role_${role}`) })),
            { value: EVERYTHING, label: t('role_all') },
          ]}
          value={scope.role ?? EVERYTHING}
          onChange={(value) =>
            setScope({ ...scope, role: ROLES.find((role) => role === value) ?? null })
          }
        />
        <CheckboxGroup
          label={t('scopeDistricts')}
          hint={t('scopeDistrictsHint')}
          choices={districts.map((district) => ({ value: district.id, label: say(district.name) }))}
          value={scope.districts}
          onChange={(values) => setScope({ ...scope, districts: values })}
        />
        {total === 0 && !loading ? (
          <Notice kind="warning">{t('scopeNothing', { date: formatDate(asOf, locale) })}</Notice>
        ) : null}
        {begun ? <PresetList /> : <Cluster>{onward}</Cluster>}
        <ProfileControls />
      </Stack>
    </Container>
  );
}
