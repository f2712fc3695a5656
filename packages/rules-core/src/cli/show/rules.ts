import type { PackRecord } from '../records.ts';
import { labelled, type Say } from '../text/say.ts';
import type { ShowContext } from './context.ts';

type RuleRecord = Extract<
  PackRecord,
  { kind: 'combination' | 'clawback' | 'quota' | 'process' | 'provision' }
>;

/** What a rule that holds for several programmes says, and for which. */
export function ruleLines(entry: RuleRecord, { say, cite }: ShowContext): string[] {
  switch (entry.kind) {
    case 'combination': {
      const { kind, scope, members } = entry.record;
      return [
        say(
          kind === 'together'
            ? { zh: '可以同时享受', en: 'May be taken together' }
            : kind === 'oneOf'
              ? { zh: '择一享受', en: 'One of them only' }
              : scope === 'like'
                ? { zh: '同类待遇只取高的一项', en: 'Of the same kind, the higher one only' }
                : { zh: '只取高的一项', en: 'The higher one only' },
        ),
        `${say({ zh: '涉及的待遇', en: 'Benefits concerned' })}:`,
        ...members.map(({ programme, benefit, like }) =>
          [
            '  -',
            programme ?? '*',
            ...(benefit === undefined ? [] : [benefit]),
            ...(like === undefined ? [] : [`like: ${like}`]),
          ].join(' '),
        ),
      ];
    }
    case 'clawback': {
      const { bearer, causes, barredYears, appliesTo } = entry.record;
      return [
        labelled(
          say,
          { zh: '承担者', en: 'Borne by' },
          say(
            bearer === 'applicant'
              ? { zh: '申请人', en: 'the applicant' }
              : { zh: '用人单位', en: 'the employer' },
          ),
        ),
        `${say({ zh: '情形', en: 'Causes' })}:`,
        ...causes.map(({ words, citation }) => `  - ${say(words)} ${cite(citation)}`),
        ...(barredYears === undefined
          ? []
          : [labelled(say, { zh: '几年内不得再申请', en: 'Years barred' }, String(barredYears))]),
        ...appliesLines(appliesTo, say),
      ];
    }
    case 'process': {
      const { applicant, steps, schedule, appliesTo } = entry.record;
      return [
        labelled(say, { zh: '申请人', en: 'Applicant' }, say(applicant)),
        ...steps.map(
          ({ actor, action, citation }, index) =>
            `  ${index + 1}. ${say(actor)}: ${say(action)} ${cite(citation)}`,
        ),
        ...(schedule ? [labelled(say, { zh: '时间', en: 'When' }, say(schedule))] : []),
        ...appliesLines(appliesTo, say),
      ];
    }
    default:
      return appliesLines(entry.record.appliesTo, say);
  }
}

function appliesLines(programmes: readonly string[], say: Say): string[] {
  if (programmes.length === 0)
    return [say({ zh: '适用于整个文件', en: 'Holds for the whole document' })];
  return [`${say({ zh: '适用于', en: 'Holds for' })}:`, ...programmes.map((id) => `  - ${id}`)];
}
