import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  figureNotStated,
  forDistrict,
  judgedBy,
  notStated,
  say,
  text,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const FINANCE = cite('annex5/3.2.11');

export const talentLoan: ProgrammeInput = {
  id: id('talent-loan'),
  name: text('人才贷', 'Talent loan'),
  summary: text(
    '区里鼓励金融机构为创新创业的人才设立贷款：按企业情况授信，高层次人才的信用贷款无须抵押和担保。',
    'The district encourages banks to lend to talent that innovates or starts up: credit lines by the state of the enterprise, and loans without mortgage or guarantee for high-level talent.',
  ),
  audience: ['person', 'employer'],
  needs: ['start-up'],
  citation: FINANCE,
  criteria: all([
    notStated(
      say(
        '符合相关条件的人才（条件文件未载明）',
        'Talent that meets the relevant conditions, which the document does not state',
        FINANCE,
      ),
    ),
    judgedBy(
      text('设立“人才贷”的金融机构', 'the financial institution that offers the loan'),
      say(
        '授信额度看企业办了多久、销售和利润如何',
        'Credit depends on the age, sales, profit and the like of the enterprise',
        FINANCE,
        text(
          '授信由谁决定条款没有写明，这里理解为发放贷款的金融机构。',
          'The clause does not say who decides on the credit; the lending institution is taken to do so.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'credit-line',
      name: text('授信额度', 'Credit line'),
      need: 'start-up',
      amount: figureNotStated,
      citation: FINANCE,
      terms: text(
        '是贷款，要偿还；额度文件未载明。',
        'A loan, to be repaid; its size is not stated.',
      ),
    },
    {
      id: 'unsecured-loan',
      name: text(
        '免抵押、免担保的平价信用贷款',
        'Fairly priced loan without mortgage or guarantee',
      ),
      need: 'start-up',
      amount: figureNotStated,
      citation: FINANCE,
      when: notStated(
        say(
          '高层次人才（本方案没有界定）',
          'High-level talent, which this plan does not define',
          FINANCE,
        ),
      ),
      terms: text(
        '是贷款，要偿还；金额、利率和期限文件未载明。',
        'A loan, to be repaid; amount, interest and term are not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
  interpretation: text(
    '条款是“鼓励”金融机构设立，是否已有机构办理，文件未载明。',
    'The clause encourages institutions to offer it; whether one does is not stated.',
  ),
};
