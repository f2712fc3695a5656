import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  figureNotStated,
  forDistrict,
  inKind,
  is,
  judgedBy,
  say,
  text,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

export const flexibleTalent: ProgrammeInput = {
  id: id('flexible-talent'),
  name: text('长三角柔性流动人才', 'Flexible talent from the Yangtze River Delta'),
  summary: text(
    '从长三角来青浦挂职、交流、指导或合作攻关的人，用人不受个税、社保缴纳地的条框限制，可得到激励，并可住人才公寓或领专项补贴。',
    'For people from the Yangtze River Delta who come to Qingpu on secondment or exchange, to guide or to work jointly: incentives, and a talent apartment or the special subsidy, with the usual limits of income tax and social insurance set aside.',
  ),
  audience: ['person', 'employer'],
  needs: ['salary-and-awards', 'rent'],
  citation: cite('main/4.1', 'annex4/3.2.2'),
  criteria: all([
    is(
      'work.flexible',
      true,
      say(
        '从长三角地区来青挂职、交流、指导或合作攻关',
        'In Qingpu from the Yangtze River Delta on secondment, exchange, guidance or joint research',
        cite('main/4.1'),
      ),
    ),
    judgedBy(
      text('主管部门（文件未写明）', 'the competent authority, which the document does not name'),
      say(
        '在本区单位紧缺急需的行业、领域或岗位上',
        'In a trade, field or post that is scarce and urgently needed by an employer of the district',
        cite('main/4.1'),
        text(
          '哪些算“紧缺急需”，文件没有列出，也没有写明由谁认定。',
          'The document neither lists what is scarce and urgently needed nor says who decides.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'incentive',
      name: text('柔性流动激励', 'Incentive for flexible talent'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: cite('main/4.1'),
      terms: text(
        '文件只写给予一定的激励和政策支持，没有数额。',
        'The document promises some incentives and support and prints no figure.',
      ),
    },
    {
      id: 'apartment-or-subsidy',
      name: text('人才公寓或专项补贴', 'Talent apartment or special subsidy'),
      need: 'rent',
      amount: inKind,
      citation: cite('main/4.1', 'annex4/3.2.2'),
      terms: text(
        '与其他人才同等享受，二者居其一；标准见“人才公寓与专项补贴”。',
        'On the same footing as others, one or the other; the terms stand under “Talent apartments and special subsidy”.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'process', 'duration', 'deadline', 'contact'],
  interpretation: text(
    '条款鼓励单位打破个税、社保的条框用人，没有写明税和社保可以留在原地；这里理解为不以二者为条件。',
    'The clause encourages employers to break through the limits of income tax and social insurance. It does not say outright that both may stay where they are; they are read as no condition here.',
  ),
};
