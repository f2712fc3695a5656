import type { ProgrammeInput } from '@portal/rules-core';
import {
  figureNotStated,
  forDistrict,
  holdsAny,
  inKind,
  judgedBy,
  say,
  text,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

export const honours: ProgrammeInput = {
  id: id('honours'),
  name: text(
    '区领军、拔尖、青年英才等选拔与配套资助',
    'District selections (leading, top and young talent and others) and matching support',
  ),
  summary: text(
    '区里定期选拔首席技师、名师工作室以及领军、拔尖、青年英才等人才，入选有资金和事业支持；推荐到国家级、市级人才计划的有配套资助。',
    'The district regularly selects leading talent, top talent, young talent, master-teacher studios, chief technicians and others, with funds and support for those chosen, and adds matching support for national and municipal plans.',
  ),
  audience: ['person', 'team'],
  needs: ['salary-and-awards', 'career'],
  citation: cite('main/3.3'),
  criteria: judgedBy(
    text('区里组织的选拔评审', 'the district’s selection review'),
    say(
      '通过区级人才项目的选拔评审，或由区里推荐申报更高层次的计划、荣誉',
      'Chosen in a selection for a district honour, or put forward by the district for a higher plan or honour',
      cite('main/3.3'),
      text(
        '各项目的条件、名额和时间，文件都没有写明。',
        'The document states neither the conditions nor the number of places nor the dates of each selection.',
      ),
    ),
  ),
  benefits: [
    {
      id: 'funding',
      name: text('入选资助', 'Funds for those chosen'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: cite('main/3.3'),
      terms: text('数额未载明。', 'No figure is stated.'),
    },
    {
      id: 'career-support',
      name: text('事业支持', 'Support for one’s work'),
      need: 'career',
      amount: inKind,
      citation: cite('main/3.3'),
    },
    {
      id: 'matching-support',
      name: text('国家级、市级计划配套资助', 'Matching support for national and municipal plans'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: cite('main/3.3'),
      when: holdsAny(
        'honours.awards',
        ['national-plan', 'municipal-plan'],
        say(
          '申报并入选国家级或市级人才计划',
          'Selected for a national or municipal talent plan',
          cite('main/3.3'),
          text(
            '条款说对推荐申报给予配套；这里理解为入选之后配套。',
            'The clause speaks of matching support for applications it recommends; this is read as following selection.',
          ),
        ),
      ),
      terms: text('配套比例和数额未载明。', 'Neither ratio nor figure is stated.'),
    },
    {
      id: 'recommendation',
      name: text('推荐参评劳动模范等荣誉', 'Recommendation for public honours'),
      need: 'career',
      amount: inKind,
      citation: cite('main/3.3'),
      terms: text(
        '例如劳动模范、五一劳动奖章、五四青年奖章。',
        'For instance model worker, the May Day labour medal, the May Fourth youth medal.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'process', 'duration', 'deadline', 'contact'],
};
