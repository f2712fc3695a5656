import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  figureNotStated,
  forDistrict,
  is,
  judgedBy,
  say,
  text,
} from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const TRAINING = cite('annex5/3.2.14');

export const skillsTraining: ProgrammeInput = {
  id: id('skills-training'),
  name: text('技能培训补贴', 'Skills training subsidy'),
  summary: text(
    '用人单位的员工参加相关职业技能培训，鉴定合格并拿到证书的，给予职业技能补贴。',
    'A subsidy where an employer’s staff take relevant vocational training, pass the assessment and obtain the certificate.',
  ),
  audience: ['person', 'employer'],
  needs: ['training'],
  citation: cite('annex5/3.2.14', 'main/4.4'),
  criteria: all([
    is(
      'employer.staffTraining',
      true,
      say(
        '用人单位的员工参加了相关职业技能培训',
        'The employer’s staff have taken the relevant vocational training',
        TRAINING,
      ),
    ),
    is(
      'skill.newCertificate',
      true,
      say(
        '鉴定合格，并取得相应证书',
        'The assessment is passed and the certificate obtained',
        TRAINING,
      ),
    ),
    judgedBy(
      text('主管部门（文件未指明）', 'the competent authority, which the document does not name'),
      say(
        '属于重点产业、重大项目、重点领域的人才，且培训项目属于补贴范围',
        'The trainee belongs to a key industry, major project or key field, and the training is one that is subsidised',
        TRAINING,
        text(
          '条款说补贴“围绕”重点产业、重大项目和重点领域的人才，没有列出培训项目，也没有说是否只限这些人；这里按由主管部门认定处理。条款也没有写用人单位须注册在青浦。',
          'The clause says the subsidy centres on people in key industries, major projects and key fields. It lists no training and does not say whether others are shut out, so the authority is taken to decide. It does not ask that the employer be registered in Qingpu either.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'training-subsidy',
      name: text('职业技能补贴', 'Vocational skills subsidy'),
      need: 'training',
      amount: figureNotStated,
      citation: TRAINING,
      terms: text(
        '补贴发给员工还是用人单位，文件未载明。',
        'Whether it is paid to the employee or to the employer is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'duration', 'process', 'deadline', 'contact'],
};
