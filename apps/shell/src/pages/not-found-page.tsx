import { ButtonLink, Cluster, Container, PageHeading, Stack } from '@portal/ui-kit';
import { HeaderSearch } from '../layout/header-search.tsx';
import { paths } from '../layout/paths.ts';
import { usePageTitle } from '../layout/use-page-title.ts';
import { useFrameText } from '../text/shell-text.ts';

/** No page at this address, and where to go from here. */
export function NotFoundPage() {
  const t = useFrameText();
  usePageTitle(t('notFoundTitle'));
  return (
    <Container reading>
      <Stack gap="l">
        <PageHeading title={t('notFoundTitle')} lead={t('notFoundLead')} />
        <HeaderSearch labelHidden={false} label={t('notFoundSearch')} />
        <Cluster>
          <ButtonLink kind="primary" href={paths.home}>
            {t('notFoundHome')}
          </ButtonLink>
          <ButtonLink href={paths.programmes}>{t('notFoundList')}</ButtonLink>
        </Cluster>
      </Stack>
    </Container>
  );
}
