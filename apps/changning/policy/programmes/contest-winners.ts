import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  between,
  figureNotStated,
  forDistrict,
  inKind,
  is,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('changning');
const here = cite('main/2.4.13');

export const contestWinners: ProgrammeInput = {
  id: id('13-contest-winners'),
  name: text(
    '创新创业大赛获奖项目落地资助',
    'Grant for contest winners whose project lands in the district',
  ),
  summary: text(
    '在全国、市级、区级创新创业大赛中获得名次，且项目两年内在长宁落地的团队和个人，可得一笔创业资助，申请创业扶持时也优先。',
    'Teams and people placed in a national, municipal or district innovation and start-up contest whose project lands in Changning within two years receive a one-off start-up grant and priority in start-up policies.',
  ),
  audience: ['team', 'person'],
  needs: ['start-up', 'one-off-money'],
  citation: here,
  criteria: all([
    oneOf(
      'changning:contest-placing',
      ['national', 'municipal', 'district'],
      say(
        '在全国、市级或区级创新创业大赛中获得名次',
        'Placed in a national, municipal or district innovation and start-up contest',
        here,
        text(
          '文件没有写明市级、区级大赛是否限于上海市、长宁区举办的，也没有写明要第几名；这里不作限制。',
          'The document does not say whether municipal and district contests mean only those of Shanghai and of Changning, nor which place is needed; no such limit is applied here.',
        ),
      ),
    ),
    is(
      'changning:project-landed',
      true,
      say('获奖项目在长宁落地', 'The winning project has landed in Changning', here),
    ),
    between(
      'changning:placed-on',
      'changning:landed-on',
      'lte',
      { years: 2 },
      say(
        '落地在获奖后两年内（含满两年当天）',
        'It landed within two years of the placing, the second anniversary included',
        here,
        text(
          '“两年内”也可以读作申请时获奖未满两年；这里理解为从获奖到落地不超过两年。获奖前已经落地的，也算在内。',
          '“Within two years” could also be read as placed less than two years before applying; it is read here as not more than two years from the placing to the landing. A project that had landed before the placing counts too.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'start-up-grant',
      name: text('一次性创业资助', 'One-off start-up grant'),
      need: 'start-up',
      amount: figureNotStated,
      citation: here,
      like: 'start-up-grant',
      terms: text('一次性给付。', 'Paid once.'),
    },
    {
      id: 'priority',
      name: text('创业扶持政策上的优先', 'Priority in start-up support policies'),
      need: 'start-up',
      amount: inKind,
      citation: here,
    },
  ],
  notStated: ['amount', 'process', 'deadline', 'contact'],
};
