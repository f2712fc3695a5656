import type { Criterion } from '@portal/rules-core';
import { any, forDistrict, is, judgedBy, notStated, say, text } from '@portal/rules-core/author';

export const { cite, id } = forDistrict('songjiang');

/** The plan seldom says which body decides. Read after “decided by”. */
export const authority = text(
  '主管部门（文件未载明是哪一个）',
  'an authority that the document does not name',
);

export const noFigure = text('数额未载明。', 'No figure is stated.');

/** The plan promises support and prints no condition for it. */
export function conditionsNotStated(place: string, zh: string, en: string): Criterion {
  return notStated(say(zh, en, cite(place)));
}

/** The plan is Songjiang's, but the clause itself names no place: an employer elsewhere is not refused by it. */
export function employerInSongjiang(place: string): Criterion {
  return any(
    [
      is(
        'work.employerDistrict',
        'songjiang',
        say('用人单位在松江', 'The employer is in Songjiang', cite(place)),
      ),
      judgedBy(
        authority,
        say(
          '单位不在松江注册的可否纳入',
          'Whether somebody whose employer is registered elsewhere can be included',
          cite(place),
          text(
            '条款没有写明单位所在地；这是松江的规划，单位不在松江的是否适用要向松江区核实。',
            'The clause does not say where the employer must be; the plan is Songjiang’s, so ask the district whether an employer elsewhere is covered.',
          ),
        ),
      ),
    ],
    { words: text('单位所在地', 'Where the employer is'), citation: cite(place) },
  );
}
