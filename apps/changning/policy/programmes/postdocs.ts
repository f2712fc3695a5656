import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  is,
  judgedBy,
  oneOf,
  say,
  text,
} from '@portal/rules-core/author';
import { cite, enterpriseOrDistrictInstitution, id, noFigure } from './common.ts';

const here = cite('main/2.4.14');
const office = text('区人才办', 'The district talent office');

const approved = is(
  'changning:station-state',
  'approved',
  say(
    '国家博士后管理部门已批准设立工作站',
    'The national postdoctoral authority has approved the station',
    here,
  ),
);
const recognised = judgedBy(
  office,
  say(
    '经区人才办认定符合条件',
    'Recognised by the district talent office as meeting the conditions',
    here,
    text('认定的条件文件未载明。', 'The conditions are not stated.'),
  ),
);

export const postdocStations: ProgrammeInput = {
  id: id('14-postdoc-stations'),
  name: text(
    '博士后科研工作站扶持补贴和建设经费',
    'Support and set-up funds for postdoctoral stations',
  ),
  summary: text(
    '企业、区属事业单位申报博士后科研工作站，区人才办认定后有区级扶持补贴；获国家批准设立的，有一次性建设经费。',
    'Enterprises and institutions of the district that apply for a postdoctoral research station receive a district subsidy once recognised; a nationally approved station receives one-off set-up funds.',
  ),
  audience: ['employer'],
  needs: ['research', 'one-off-money'],
  citation: here,
  criteria: all([
    enterpriseOrDistrictInstitution(here),
    any(
      [
        approved,
        all([
          is(
            'changning:station-state',
            'applied',
            say('已申报设立工作站', 'A station has been applied for', here),
          ),
          recognised,
        ]),
      ],
      {
        words: text('设立或申报博士后科研工作站', 'A station set up or applied for'),
        citation: here,
      },
    ),
  ]),
  benefits: [
    {
      id: 'support-subsidy',
      name: text('区级扶持补贴', 'District support subsidy'),
      need: 'research',
      amount: figureNotStated,
      citation: here,
      when: all([
        oneOf(
          'changning:station-state',
          ['applied', 'approved'],
          say('申报设立工作站', 'A station applied for', here),
        ),
        recognised,
      ]),
      terms: noFigure,
      interpretation: text(
        '申报阶段就可得，还是批准后才得，文件未载明；这里两种都列，以区人才办认定为准。',
        'Whether it comes with the application or only after approval is not stated; both are listed, as the talent office decides.',
      ),
    },
    {
      id: 'set-up-funds',
      name: text('一次性工作站建设经费', 'One-off station set-up funds'),
      need: 'one-off-money',
      amount: figureNotStated,
      citation: here,
      when: approved,
      terms: text('一次性给付，数额未载明。', 'Paid once; no figure is stated.'),
      interpretation: text(
        '扶持补贴和建设经费分列两句：区人才办的认定这里只理解为前者的条件；建设经费没有再写给哪些单位，这里理解为同样是企业和区属事业单位；两项能否都得，文件未载明。',
        'The subsidy and the set-up funds stand side by side: recognition by the talent office is read as a condition of the former alone. To whom set-up funds go is not repeated; the same employers are assumed. Whether both may be had is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'criteria', 'process', 'deadline', 'contact'],
};

export const postdocLiving: ProgrammeInput = {
  id: id('14-postdoc-living'),
  name: text('在站博士后生活补贴', 'Living subsidy for postdoctoral researchers'),
  summary: text(
    '在站博士后，由长宁的博士后工作站招收，或由博士后创新实践基地的入驻单位引进的，有生活补贴。',
    'Postdoctoral researchers in post, recruited by a station in Changning or brought in by a tenant of its innovation practice base, receive a living subsidy.',
  ),
  audience: ['person'],
  needs: ['salary-and-awards'],
  citation: here,
  criteria: oneOf(
    'changning:postdoc-place',
    ['station', 'base'],
    say(
      '在站博士后，由本区工作站招收或由本区创新实践基地的入驻单位引进',
      'In post, recruited by a station in the district or brought in by a tenant of its base',
      here,
    ),
  ),
  benefits: [
    {
      id: 'living-subsidy',
      name: text('生活补贴', 'Living subsidy'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: here,
      like: 'living-subsidy',
      terms: noFigure,
    },
  ],
  notStated: ['amount', 'duration', 'process', 'deadline', 'contact'],
};

export const postdocRecruitment: ProgrammeInput = {
  id: id('14-postdoc-recruitment'),
  name: text(
    '引进、留用出站博士后的人员经费',
    'Funds for employers of former postdoctoral researchers',
  ),
  summary: text(
    '把出站博士后引进来或留下来做研发的企业、区属事业单位，得一次性经费，用于引进高层次人才和团队。',
    'Enterprises and institutions of the district that hire or keep former postdoctoral researchers receive one-off funds for the staff needed to bring in high-level talent and teams.',
  ),
  audience: ['employer'],
  needs: ['recruitment', 'one-off-money'],
  citation: here,
  criteria: all([
    enterpriseOrDistrictInstitution(here),
    is(
      'changning:postdoc-hired',
      true,
      say(
        '引进或留用出站的博士后研发人员',
        'Hired or kept a former postdoctoral researcher for research and development',
        here,
      ),
    ),
  ]),
  benefits: [
    {
      id: 'staff-funds',
      name: text('一次性人员经费', 'One-off funds for staff'),
      need: 'one-off-money',
      amount: figureNotStated,
      citation: here,
      recipient: text('用人单位', 'The employer'),
      terms: text(
        '一次性给付；按人还是按单位计算，数额多少，都未载明。',
        'Paid once; whether by person or by employer, and how much, is not stated.',
      ),
    },
  ],
  notStated: ['amount', 'process', 'deadline', 'contact'],
};
