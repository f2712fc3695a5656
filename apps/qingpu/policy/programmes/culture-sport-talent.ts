import type { ProgrammeInput } from '@portal/rules-core';
import { all, forDistrict, inKind, notStated, oneOf, say, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

export const cultureSportTalent: ProgrammeInput = {
  id: id('culture-sport-talent'),
  name: text('文化旅游、体育人才', 'Talent in culture, tourism and sport'),
  summary: text(
    '文件要求统筹文化旅游、体育等领域的人才发展，但没有写明条件、数额和申请办法。',
    'The document calls for talent in culture, tourism, sport and other fields to be developed alongside the rest, but states neither conditions nor amounts nor a way to apply.',
  ),
  audience: ['person'],
  needs: ['career'],
  citation: cite('main/2.5'),
  criteria: all([
    oneOf(
      'work.industry',
      ['culture', 'sport', 'health-culture-tourism'],
      say(
        '在文化旅游、体育领域工作',
        'Working in culture, tourism or sport',
        cite('main/2.5'),
        text(
          '条款以“等各领域”收尾；教育、卫生之外，这里只判断点名的文化旅游和体育。',
          'The clause goes on to “and other fields”; beside education and health only culture, tourism and sport, which it names, are tested here.',
        ),
      ),
    ),
    notStated(say('文件没有写明条件', 'The document states no conditions', cite('main/2.5'))),
  ]),
  benefits: [
    {
      id: 'development',
      name: text('人才发展支持', 'Support for development'),
      need: 'career',
      amount: inKind,
      citation: cite('main/2.5'),
      terms: text(
        '支持什么、有没有资金、数额多少，都没有写明，请向区里询问。',
        'What the support is, whether it includes money and how much is not stated; ask the district.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
