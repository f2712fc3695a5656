import { Container, ErrorState, KitProvider, Skeleton, ToastProvider } from '@portal/ui-kit';
import { Suspense } from 'react';
import { IntlProvider } from 'use-intl';
import type { MountContext } from './contract.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import type { DistrictDefinition } from './define-district.tsx';
import { DistrictProvider } from './district-context.tsx';
import { frameMessages } from './messages.ts';
import { NavigationRouter } from './navigation-router.tsx';
import { DistrictPages } from './pages/index.ts';

interface DistrictViewProps {
  definition: DistrictDefinition;
  context: MountContext;
}

const NO_PAGES: NonNullable<DistrictDefinition['pages']> = [];

/** Everything a district shows, in the frame that each of its pages needs: words, place, context, and a safety net. */
export function DistrictView({ definition, context }: DistrictViewProps) {
  const { locale, navigation, basePath, onCrash } = context;
  const words = frameMessages[locale];
  return (
    <KitProvider locale={locale}>
      <IntlProvider
        locale={locale}
        timeZone="Asia/Shanghai"
        messages={{ district: definition.messages?.[locale] ?? {} }}
      >
        <NavigationRouter navigation={navigation} basePath={basePath}>
          <DistrictProvider value={context}>
            <ToastProvider host={context.toasts}>
              <CrashBoundary
                onCrash={onCrash}
                fallback={(retry) =>
                  onCrash ? null : (
                    <Container>
                      <ErrorState title={words.crashTitle} onRetry={retry}>
                        {words.crashBody}
                      </ErrorState>
                    </Container>
                  )
                }
              >
                <Suspense fallback={<LoadingPage />}>
                  <DistrictPages
                    pack={context.pack}
                    extraPages={definition.pages ?? NO_PAGES}
                    front={definition.front}
                  />
                </Suspense>
              </CrashBoundary>
            </ToastProvider>
          </DistrictProvider>
        </NavigationRouter>
      </IntlProvider>
    </KitProvider>
  );
}

function LoadingPage() {
  return (
    <Container>
      <Skeleton lines={6} />
    </Container>
  );
}
