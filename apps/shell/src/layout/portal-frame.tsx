import {
  FirstScreens,
  formatDate,
  KitProvider,
  LinkProvider,
  PageLayout,
  SiteFooter,
  SiteHeader,
  ToastProvider,
} from '@portal/ui-kit';
import { type ReactNode, useMemo } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import { CheckProvider } from '../check/check-session.tsx';
import { PortalDay } from '../day/portal-day.tsx';
import { OfflineBands } from '../offline/offline-bands.tsx';
import { useIsAsBuilt, usePortal } from '../portal-context.tsx';
import { shellText } from '../text/shell-text.ts';
import { HeaderSearch } from './header-search.tsx';
import { paths } from './paths.ts';
import { useArrival } from './use-arrival.ts';

/** What stands around every page: header, footer, language, links, sources. Inside the portal's router. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const { locale, displayMode, choose, asOf, navigation } = usePortal();
  const isAsBuilt = useIsAsBuilt();
  const navigate = useNavigate();
  const { pathname, hash } = useLocation();
  const isByLink = useNavigationType() === NavigationType.Push && hash === '';
  useArrival();
  // Made anew with the day: what the navigation puts into an address depends on it.
  const host = useMemo(
    () => ({
      ...(navigation.resolve && { resolve: navigation.resolve }),
      navigate: (href: string) => {
        navigate(href);
        return true;
      },
    }),
    [navigate, navigation, asOf],
  );
  const t = shellText(locale);
  const item = (href: string, label: string) => ({
    href,
    label,
    current: pathname === href || pathname.startsWith(`${href}/`),
  });

  return (
    <KitProvider locale={locale}>
      <LinkProvider host={host}>
        <ToastProvider>
          <CheckProvider>
            <PageLayout
              header={
                <SiteHeader
                  brand={t('brand')}
                  brandHref={paths.home}
                  tagline={t('tagline')}
                  nav={[
                    item(paths.programmes, t('navProgrammes')),
                    item(paths.check, t('navCheck')),
                    item(paths.results, t('navResults')),
                    item(paths.compare, t('navCompare')),
                    {
                      ...item(paths.employers, t('navEmployers')),
                      current: pathname.startsWith(paths.employers),
                    },
                  ]}
                  onLocaleChange={(next) => choose({ locale: next })}
                  displayMode={displayMode}
                  onDisplayModeChange={(mode) => choose({ displayMode: mode })}
                >
                  {pathname === paths.home || pathname === paths.programmes ? null : (
                    <HeaderSearch />
                  )}
                </SiteHeader>
              }
              footer={
                <SiteFooter
                  links={[
                    { href: paths.home, label: t('navHome') },
                    { href: paths.programmes, label: t('navProgrammes') },
                    { href: paths.check, label: t('navCheck') },
                    { href: paths.results, label: t('navResults') },
                    { href: paths.compare, label: t('navCompare') },
                    { href: paths.employers, label: t('navEmployers') },
                    { href: paths.yourData, label: t('navYourData') },
                  ]}
                >
                  <p>{t('footerWhat')}</p>
                  <p>{t('footerPrivacy')}</p>
                  {/* Its line stands there; the day of the build would be a wrong one. */}
                  <p>
                    {isAsBuilt ? '\u00a0' : t('footerAsOf', { date: formatDate(asOf, locale) })}
                  </p>
                </SiteFooter>
              }
            >
              <OfflineBands />
              <PortalDay />
              <FirstScreens byLink={isByLink}>{children}</FirstScreens>
            </PageLayout>
          </CheckProvider>
        </ToastProvider>
      </LinkProvider>
    </KitProvider>
  );
}
