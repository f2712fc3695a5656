import type { Criterion, ProgrammeInput } from '@portal/rules-core';
import { forDistrict, is, judgedBy, notStated, say, text } from '@portal/rules-core/author';

export const { cite, id } = forDistrict('yangpu');

type Citation = ReturnType<typeof cite>;
type NotStatedList = NonNullable<ProgrammeInput['notStated']>;

/** The plan prints no procedure anywhere, nor how long anything lasts. */
export const procedureNotStated: NotStatedList = ['duration', 'process', 'deadline', 'contact'];
/** Neither the amount nor all of the conditions, nor the procedure. */
export const nothingStated: NotStatedList = ['amount', 'criteria', ...procedureNotStated];

/** Said of every benefit that the plan names as support without saying what it consists of. */
export const contentNotStated = text(
  '支持什么、有没有资金，规划没有写明。',
  'What the support consists of, and whether it includes money, is not stated.',
);

/** Said of money that is announced without a figure. */
export const figureMissing = text('数额未载明。', 'No figure is stated.');

/** A condition that somebody has to judge, and the plan does not say who. */
export function judged(
  zh: string,
  en: string,
  citation: Citation,
  interpretation?: ReturnType<typeof text>,
): Criterion {
  return judgedBy(
    text('主管部门（文件未载明是哪个部门）', 'an authority that the document does not name'),
    say(zh, en, citation, interpretation),
  );
}

/** The plan names no condition here, in these words. */
export function unstated(zh: string, en: string, citation: Citation): Criterion {
  return notStated(say(zh, en, citation));
}

/** 区内: the employer stands in the district. The plan never says how that is measured. */
export function employerHere(citation: Citation): Criterion {
  return is(
    'work.employerDistrict',
    'yangpu',
    say(
      '用人单位在杨浦',
      'The employer is in Yangpu',
      citation,
      text(
        '文件只说“区内”，这里理解为注册在杨浦。',
        'The document says only “in the district”; this is read as registered in Yangpu.',
      ),
    ),
  );
}

/** Enterprises of every kind, as `employer.kind` names them. */
export const ENTERPRISES = ['district-owned', 'other-enterprise', 'hr-agency'];
