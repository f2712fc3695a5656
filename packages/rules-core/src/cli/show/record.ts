import type { Text } from '../../schema/text.ts';
import { nameOf, type PackRecord, validityOf } from '../records.ts';
import { documentOf } from '../text/citations.ts';
import { READING } from '../text/criteria.ts';
import { labelled } from '../text/say.ts';
import { validityLine } from '../text/validity.ts';
import { KINDS } from '../text/words.ts';
import type { ShowContext } from './context.ts';
import { indicatorLines, pointsLines, serviceLines } from './other-records.ts';
import { programmeLines } from './programme.ts';
import { ruleLines } from './rules.ts';

/** A record as text: what it is, whether it holds, where it stands, then what it says. */
export function recordLines(entry: PackRecord, context: ShowContext): string[] {
  const { pack, asOf, say, cite } = context;
  const { record } = entry;
  const interpretation: Text | undefined =
    'interpretation' in record ? record.interpretation : undefined;
  return [
    `${record.id} · ${say(KINDS[entry.kind])}`,
    say(nameOf(entry)),
    '',
    labelled(
      say,
      { zh: '有效性', en: 'Validity' },
      validityLine(validityOf(entry, pack), asOf, say),
    ),
    labelled(
      say,
      { zh: '依据', en: 'Source' },
      `${documentOf(pack)} ${say(pack.document.title)} ${cite(record.citation)}`,
    ),
    ...(interpretation ? [labelled(say, READING, say(interpretation))] : []),
    '',
    ...bodyOf(entry, context),
  ];
}

function bodyOf(entry: PackRecord, context: ShowContext): string[] {
  switch (entry.kind) {
    case 'programme':
      return programmeLines(entry.record, context);
    case 'service':
      return serviceLines(entry.record, context);
    case 'indicator':
      return indicatorLines(entry.record, context);
    case 'points':
      return pointsLines(entry.record, context);
    default:
      return ruleLines(entry, context);
  }
}
