import type { Example } from '../../samples/example.tsx';
import { Breadcrumbs } from '../Breadcrumbs/Breadcrumbs.tsx';
import { Container, PageHeading } from '../Layout/Layout.tsx';
import { SiteFooter } from '../SiteFooter/SiteFooter.tsx';
import { SiteHeader } from '../SiteHeader/SiteHeader.tsx';
import { PageLayout } from './PageLayout.tsx';

/** A whole page, with nothing in it but its frame. */
export const Whole: Example = ({ say }) => (
  <PageLayout
    header={
      <SiteHeader
        brand={say('人才政策通', 'Talent Portal')}
        brandHref="/"
        nav={[
          { href: '/programmes', label: say('全部项目', 'Programmes'), current: true },
          { href: '/check', label: say('查一查', 'Check') },
        ]}
        onLocaleChange={() => undefined}
        displayMode="light"
        onDisplayModeChange={() => undefined}
      />
    }
    footer={
      <SiteFooter links={[{ href: '/about', label: say('关于本平台', 'About') }]}>
        <p>{say('内容依据公开文件整理，以文件原文为准。', 'Drawn from published documents.')}</p>
      </SiteFooter>
    }
  >
    <Container>
      <Breadcrumbs
        items={[
          { href: '/', label: say('首页', 'Home') },
          { label: say('全部项目', 'Programmes') },
        ]}
      />
      <PageHeading
        title={say('全部项目', 'Programmes')}
        lead={say('各区的人才项目，按您要找的内容筛选。', 'What each district offers.')}
      />
    </Container>
  </PageLayout>
);
