import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  inKind,
  is,
  judgedBy,
  oneOf,
  percent,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, ENTERPRISES, employerHere, id } from '../words.ts';

const annex = cite('annex/4.5/p2');

const enterprise = oneOf(
  'employer.kind',
  ENTERPRISES,
  say(
    '用人单位是企业',
    'The employer is an enterprise',
    annex,
    text(
      '条款写的是企业；社会组织、事业单位算不算没有写明，这里不算，可向杨浦区核实。',
      'The clause says enterprises; whether social organisations or public institutions count is not stated. Here they do not; ask the district.',
    ),
  ),
);

const newCertificate = all(
  [
    enterprise,
    is(
      'yangpu:new-qualification',
      true,
      say(
        '新取得职业资格证书',
        'A vocational qualification certificate newly gained',
        annex,
        text(
          '“新取得”从哪天算起、升级或再取得一张算不算，条款没有写明；这里按您的回答。职业技能等级证书是否算作职业资格证书，也没有写明，请向杨浦区核实。',
          'From which day a certificate is new, and whether a higher grade or a second one counts, is not stated; your answer is taken. Nor is it stated whether a vocational skill-level certificate counts as a qualification certificate; ask the district.',
        ),
      ),
    ),
  ],
  { words: text('新取得证书', 'New certificate'), citation: annex },
);

const chiefTechnician = all(
  [
    enterprise,
    is(
      'yangpu:chief-technician',
      true,
      say(
        '建立首席技师工作室、首席技师制度等',
        'A chief-technician system, a chief-technician studio or the like set up',
        cite('annex/4.5/p2', 'main/4.1.4/p3'),
        text(
          '条款以“等”字结尾，列举是开放的；其他类似做法能否得到资助，请向杨浦区核实。',
          'The list ends with “and others”; ask the district whether another arrangement of the kind is funded.',
        ),
      ),
    ),
  ],
  { words: text('首席技师', 'Chief technician'), citation: annex },
);

const keySkills = judgedBy(
  text('文件未载明由谁推荐', 'The document does not say who recommends'),
  say(
    '身处重点、主导或优势产业、在重要岗位上起关键作用的技能骨干',
    'A core skilled worker with a key part in a priority, leading or strong industry and in an important post',
    cite('main/4.1.4/p2'),
  ),
);

export const yangpuCraftsmen: ProgrammeInput = {
  id: id('yangpu-craftsmen'),
  name: text('“杨浦工匠”培育工程', '“Yangpu Craftsmen” training programme'),
  summary: text(
    '杨浦企业的员工新取得职业资格证书的，考试费用全额报销；建立首席技师制度、工作室的企业得经费资助；骨干技能人才优先推荐参评。',
    'For newly gained vocational qualifications in Yangpu enterprises the examination fee is reimbursed in full; enterprises with a chief-technician system or studio receive funding; core skilled workers are put forward first for programmes and honours.',
  ),
  audience: ['person', 'employer'],
  needs: ['training', 'career'],
  citation: cite('annex/4.5/p2', 'annex/4.5', 'main/4.1.4/p2', 'main/4.1.4/p3'),
  criteria: all([
    employerHere(cite('annex/4.5/p2', 'main/4.1.4/p2')),
    any([newCertificate, chiefTechnician, keySkills], {
      words: text('以下各项，有一项即可', 'Any one of these'),
      citation: annex,
    }),
  ]),
  benefits: [
    {
      id: 'exam-fee',
      name: text('考试费用全额报销', 'Examination fee reimbursed in full'),
      need: 'training',
      amount: {
        kind: 'share',
        bound: 'exact',
        of: 'yangpu:exam-fee',
        most: percent(100),
        per: 'once',
      },
      citation: annex,
      when: newCertificate,
      terms: text(
        '条款写的是全额；次数、证书张数和金额的上限都没有写明。报名费、补考费算不算考试费用，也没有写明。',
        'The clause says in full; no limit on how often, for how many certificates or up to what sum is stated. Nor is it stated whether registration and resit fees are examination fees.',
      ),
      interpretation: text(
        '条款说的是用人企业新取得证书的情形，没有写明报给企业还是报给个人；请向杨浦区核实。',
        'The clause speaks of certificates newly gained in employing enterprises without saying whether the enterprise or the person is paid; ask the district.',
      ),
    },
    {
      id: 'studio-funding',
      name: text(
        '首席技师制度、工作室经费资助',
        'Funding for chief-technician systems and studios',
      ),
      need: 'training',
      amount: figureNotStated,
      citation: cite('annex/4.5/p2', 'main/4.1.4/p3'),
      recipient: text('建立制度或工作室的企业', 'The enterprise that set it up'),
      when: chiefTechnician,
      terms: text(
        '数额未载明。有条件的企业还受到鼓励设立首席技师岗位；只设岗位能否得到资助，没有写明。',
        'No figure is stated. Enterprises that are able to are also encouraged to create posts for chief technicians; whether a post alone is funded is not stated.',
      ),
    },
    {
      id: 'priority',
      name: text(
        '优先推荐参加区、市人才项目和荣誉评选',
        'Put forward first for district and municipal talent programmes and honours',
      ),
      need: 'career',
      amount: inKind,
      citation: cite('main/4.1.4/p2'),
      when: keySkills,
    },
    {
      id: 'open-training',
      name: text(
        '高校院所开放的培训资源',
        'Training resources opened by universities and institutes',
      ),
      need: 'training',
      amount: inKind,
      citation: annex,
      when: judgedBy(
        text('区内高校、院所自行决定', 'The universities and institutes decide for themselves'),
        say(
          '养老护理员等各类技能人才，可用哪些资源由开放的高校院所决定',
          'Skilled workers of all kinds, care workers for the elderly among them; what is open to them is for each institution to decide',
          annex,
        ),
      ),
      terms: text(
        '规划只是鼓励高校院所开放，没有规定必须开放。',
        'The plan encourages the institutions to open them; it does not oblige them to.',
      ),
    },
  ],
  notStated: ['amount', 'duration', 'process', 'deadline', 'contact'],
};
