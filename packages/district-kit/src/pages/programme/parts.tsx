import type { Programme, ProgrammeResult } from '@portal/rules-core';
import { Card, Grid } from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import type { PageContext } from '../page-context.ts';
import { recordSlug } from '../paths.ts';
import { type Part, printedParts } from './printed-parts.tsx';
import { Reckoned } from './reckoned.tsx';
import { YourVerdict } from './your-verdict.tsx';

export interface PartsProps {
  page: PageContext;
  programme: Programme;
  /** Whether it can be applied for on the day; if not, headings speak of the past. */
  isOpen: boolean;
  /** The programme for the reader's answers, where there are some. */
  result: ProgrammeResult | undefined;
}

/** What there is to read about a programme: what is the reader's own, among what the document prints. */
export function programmeParts(props: PartsProps): Part[] {
  const { page, programme, isOpen, result } = props;
  const say = pageText(page.locale);
  const [amounts, ...others] = printedParts(props);
  return [
    ...(result
      ? [
          {
            id: 'verdict',
            title: say(isOpen ? 'programmeVerdict' : 'programmeVerdictEnded'),
            content: <YourVerdict page={page} result={result} isOpen={isOpen} />,
          },
        ]
      : []),
    {
      ...amounts,
      content: (
        <>
          {amounts.content}
          {/* The verdict's own amounts begin at nothing as long as it is no yes: here is what it is if it is granted. */}
          {result?.verdict === 'notEligible' ? null : (
            <Reckoned page={page} programme={programme} />
          )}
        </>
      ),
    },
    ...ownTools(props),
    ...others,
  ];
}

/** The district's own pages that reckon with this programme. */
function ownTools({ page: { tools, locale, paths }, programme }: PartsProps): Part[] {
  const serving = tools.filter(({ serves }) => serves?.includes(recordSlug(programme.id)));
  if (serving.length === 0) return [];
  return [
    {
      id: 'tools',
      title: pageText(locale)('frontTools'),
      content: (
        <Grid>
          {serving.map(({ path, title, summary }) => (
            <Card key={path} title={title[locale]} href={paths.extra(path)}>
              {summary ? <p>{summary[locale]}</p> : null}
            </Card>
          ))}
        </Grid>
      ),
    },
  ];
}
