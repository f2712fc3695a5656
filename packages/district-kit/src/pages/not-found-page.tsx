import { Link, PageHeading, Section, Stack } from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import type { PageContext } from './page-context.ts';

interface NotFoundPageProps {
  page: PageContext;
  /** The address that leads nowhere. */
  address: string;
  /** The part of it that should have named a programme, where it should. */
  programme?: string | undefined;
}

/** An address without a page: says so, and what can be done. */
export function NotFoundPage({ page, address, programme }: NotFoundPageProps) {
  const { pack, locale, paths, portal } = page;
  const say = pageText(locale);
  const district = pack.district.name[locale];
  const title = notFoundTitle(page, programme);
  const words = programme?.split('/').at(-1)?.replaceAll('-', ' ') ?? '';
  return (
    <DistrictFrame page={page} title={title}>
      <Stack>
        <PageHeading
          title={title}
          lead={
            programme === undefined
              ? say('notFoundAddress', { district, address })
              : say('notFoundProgramme', { district, slug: programme })
          }
        />
        <Section title={say('notFoundDo')}>
          <ul>
            <li>
              <Link href={paths.programmes({ text: words })}>
                {say('notFoundSearch', { district })}
              </Link>
            </li>
            <li>
              <Link href={paths.front}>{say('notFoundFront', { district })}</Link>
            </li>
            {portal ? (
              <li>
                <Link href={portal.home}>{say('notFoundPortal')}</Link>
              </li>
            ) : null}
          </ul>
        </Section>
      </Stack>
    </DistrictFrame>
  );
}

/** The title of the page, for the heading and the window alike. */
export function notFoundTitle({ locale }: PageContext, programme: string | undefined): string {
  return pageText(locale)(programme === undefined ? 'notFoundTitle' : 'notFoundProgrammeTitle');
}
