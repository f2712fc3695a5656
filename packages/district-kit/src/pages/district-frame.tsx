import {
  Breadcrumbs,
  Container,
  type Crumb,
  KitProvider,
  SourcesProvider,
  SubNavigation,
} from '@portal/ui-kit';
import type { ReactNode } from 'react';
import { pageText } from '../text/page-text.ts';
import styles from './district-frame.module.css';
import type { PageContext, PrintedContext } from './page-context.ts';

interface DistrictFrameProps {
  page: PrintedContext & Pick<PageContext, 'portal' | 'tools'>;
  /** The page one is on, as the breadcrumbs name it; absent on the overview. */
  title?: string | undefined;
  /** Pages between the overview and this one. */
  between?: readonly Crumb[] | undefined;
  /** The address of the menu's entry that this page belongs to. */
  section?: string | undefined;
  children: ReactNode;
}

/** What stands around each page of a district: its menu, the way here, and what the kit's parts look things up in. */
export function DistrictFrame({
  page,
  title,
  between = [],
  section,
  children,
}: DistrictFrameProps) {
  const { pack, locale, paths, portal, tools } = page;
  const say = pageText(locale);
  const district = pack.district.name[locale];
  const crumbs: Crumb[] = [
    ...(portal ? [{ label: say('portalHome'), href: portal.home }] : []),
    title === undefined ? { label: district } : { label: district, href: paths.front },
    ...between,
    ...(title === undefined ? [] : [{ label: title }]),
  ];
  const menu = [
    { href: paths.front, label: say('navFront') },
    { href: paths.programmes(), label: say('navProgrammes') },
    ...tools.map((tool) => ({ href: paths.extra(tool.path), label: tool.title[locale] })),
    ...(pack.services.length > 0 ? [{ href: paths.services(), label: say('navServices') }] : []),
    ...(pack.indicators.length > 0 ? [{ href: paths.targets, label: say('navTargets') }] : []),
    { href: paths.combination(), label: say('navRules') },
    { href: paths.document(), label: say('navDocument') },
  ];
  return (
    <KitProvider locale={locale}>
      <SourcesProvider packs={[pack]} clauseHref={paths.document}>
        <Container>
          <SubNavigation
            label={say('navLabel', { district })}
            items={menu.map((item) => ({ ...item, current: item.href === section }))}
          />
          {crumbs.length > 1 ? <Breadcrumbs items={crumbs} /> : null}
          <div className={styles.page}>{children}</div>
        </Container>
      </SourcesProvider>
    </KitProvider>
  );
}
