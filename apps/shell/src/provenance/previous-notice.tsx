import { Button, Container, Notice } from '@portal/ui-kit';
import { usePortal } from '../portal-context.tsx';
import type { DistrictState } from '../remotes/district-store.ts';
import { useCatalogue } from '../text/catalogue.ts';
import { provenanceTexts } from './text/index.ts';

/** Above a district's pages: that the build before answers, whose rules may be others than those that hold. */
export function PreviousNotice({ state: { entry, answer } }: { state: DistrictState }) {
  const t = useCatalogue(provenanceTexts);
  const { districts, locale } = usePortal();
  if (answer?.insteadOf?.part !== 'data' || !answer.from) return null;
  return (
    <div data-fallback="previous">
      <Container>
        <Notice kind="warning" title={t('previousTitle')} live>
          <p>
            {t('previousBody', {
              district: entry.name[locale],
              reason: t(`reason_${answer.insteadOf.failure.reason}`),
            })}
          </p>
          <div>
            <Button onClick={() => districts.tryAgain(entry.id)}>{t('tryAgain')}</Button>
          </div>
        </Notice>
      </Container>
    </div>
  );
}
