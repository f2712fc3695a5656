import type { ProgrammeInput } from '@portal/rules-core';
import { all, forDistrict, inKind, judgedBy, say, text } from '@portal/rules-core/author';
import { industryScope } from '../industry-scope.ts';

const { cite, id } = forDistrict('qingpu');

export const industryTeam: ProgrammeInput = {
  id: id('industry-team'),
  name: text('高端人才团队（一事一议）', 'Leading talent teams (case by case)'),
  summary: text(
    '海内外高层次创新创业团队、世界级顶尖人才及团队，逐案商定支持内容；引领重点产业的高端团队经认定的，还有直接落户名额。',
    'For high-level founding and innovation teams from China and abroad, and for talents and teams of world rank: support is agreed case by case. Leading teams that shape the key industries have places for direct household registration once recognised.',
  ),
  audience: ['team', 'person'],
  needs: ['household-registration', 'start-up', 'research'],
  citation: cite('annex2/3.4/p2', 'main/2.2'),
  criteria: all([
    industryScope,
    judgedBy(
      text('区人才工作主管部门', 'the district’s talent authority'),
      say(
        '经认定为引领重点产业的高端团队，或世界级的顶尖人才、团队，例如做芯片研发、类脑芯片、第三代半导体，或做量子信息、人工智能、金融科技的',
        'Recognised as a leading team for the key industries, or as a talent or team of world rank, for instance in quantum information, brain-like chips, third-generation semiconductors, financial technology, artificial intelligence or chip design',
        cite('annex2/3.4/p2', 'main/2.2'),
        text(
          '条款没有写明认定机关，也没有可以直接对照的标准；这里按审核本办法申请的主管部门处理。',
          'The clauses name neither the body that recognises teams nor a standard; the authority that reviews applications under annex 2 is taken to decide.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'registration-places',
      name: text('直接落户名额', 'Places for direct household registration'),
      need: 'household-registration',
      amount: inKind,
      citation: cite('main/2.2'),
      recipient: text('经认定的团队', 'The team that is recognised'),
      terms: text('名额数未载明。', 'How many places is not stated.'),
    },
    {
      id: 'tailored-support',
      name: text('一事一议支持方案', 'Support agreed case by case'),
      need: 'start-up',
      amount: inKind,
      citation: cite('annex2/3.4/p2'),
      terms: text(
        '支持内容逐案、逐人商定，文件没有写明种类和数额。',
        'Agreed case by case and person by person; the document states neither kind nor amount.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'deadline', 'contact'],
};
