import type { Programme } from '@portal/rules-core';
import { Contents, PageHeading, Stack } from '@portal/ui-kit';
import { needsOf } from '../../pages/filters.ts';
import type { PrintedContext } from '../../pages/page-context.ts';
import { PartSections } from '../../pages/programme/part-sections.tsx';
import { printedParts } from '../../pages/programme/printed-parts.tsx';
import { RecordTags } from '../../pages/record-tags.tsx';
import { pageText } from '../../text/page-text.ts';
import type { PlainSheet } from '../plain-html.tsx';
import { recordFile } from '../plain-paths.ts';
import { PrintedPeriod } from '../printed-period.tsx';

/** A programme as the document has it: the same parts as on its interactive page, without any reader's verdict. */
export function programmeSheet(programme: Programme): PlainSheet {
  return {
    file: recordFile(programme.id),
    title: (locale) => programme.name[locale],
    description: (locale) => programme.summary[locale],
    under: 'programmes',
    interactive: (paths) => paths.programme(programme.id),
    content: (page) => <ProgrammeContent page={page} programme={programme} />,
  };
}

function ProgrammeContent({ page, programme }: { page: PrintedContext; programme: Programme }) {
  const { pack, locale } = page;
  const say = pageText(locale);
  const parts = printedParts({ page, programme });
  return (
    <Stack gap="l">
      <PageHeading
        title={programme.name[locale]}
        caption={say('programmeDistrict', { district: pack.district.name[locale] })}
        lead={programme.summary[locale]}
      >
        <RecordTags audience={programme.audience} needs={needsOf(programme)} locale={locale} />
        <PrintedPeriod page={page} validity={programme.validity} />
      </PageHeading>
      <Contents
        label={say('programmeContents')}
        groups={[{ links: parts.map(({ id, title }) => ({ href: `#${id}`, label: title })) }]}
      />
      <PartSections parts={parts} />
    </Stack>
  );
}
