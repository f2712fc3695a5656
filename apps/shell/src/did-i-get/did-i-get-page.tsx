import { ButtonLink, Cluster, Container, PageHeading, SearchField, Stack } from '@portal/ui-kit';
import { useDeferredValue, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { findHref, paths } from '../layout/paths.ts';
import { UnavailableDistricts } from '../layout/unavailable-districts.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { OwnAnswers } from './own-answers.tsx';
import { useDidIGetText } from './text/index.ts';

/** A word in, an answer for each programme it concerns. The word stands in the address; the reader's answers never. */
export default function DidIGetPage() {
  const t = useDidIGetText();
  const navigate = useNavigate();
  const text = new URLSearchParams(useLocation().search).get('text')?.trim() ?? '';
  // The answers follow the typing when the browser has time for them; the field never waits.
  const shown = useDeferredValue(text);
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    setTyped((before) => (before.trim() === text ? before : text));
  }, [text]);
  const look = (value: string): void => {
    if (value.trim() !== text) navigate(findHref(value), { replace: true });
  };
  usePageTitle(text === '' ? t('title') : t('find', { text }));
  return (
    <Container>
      <Stack gap="l">
        <PageHeading title={t('title')} lead={t('lead')}>
          <Cluster>
            <ButtonLink href={paths.results}>{t('back')}</ButtonLink>
          </Cluster>
        </PageHeading>
        <UnavailableDistricts />
        <SearchField
          label={t('field')}
          placeholder={t('placeholder')}
          name="text"
          value={typed}
          onChange={(value) => {
            setTyped(value);
            look(value);
          }}
          onSearch={look}
        />
        <OwnAnswers text={shown} />
      </Stack>
    </Container>
  );
}
