import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

type ProcessInput = NonNullable<PackInput['processes']>[number];
type StepInput = ProcessInput['steps'][number];

const employer = text('用人单位', 'The employer');
const talent = text('人才本人', 'The talent');
const firstCheckers = text(
  '所属街镇或区属公司',
  'The town, subdistrict or district company in charge',
);
const centre = text('区人才服务中心', 'District talent service centre');
const authority = text('区人才工作主管部门', 'District talent authority');
/** Parts 2 and 3 of annex 4 name it a little differently. */
const talentAuthority = text('区人才主管部门', 'District talent authority');

/** The five steps that annex 2 and the subsidies of annex 4 share. */
function fiveSteps(place: string): StepInput[] {
  const citation = cite(place);
  return [
    {
      id: 'request',
      actor: talent,
      action: text('委托用人单位申请', 'Asks the employer to apply'),
      citation,
    },
    { id: 'pre-check', actor: employer, action: text('预审', 'Checks beforehand'), citation },
    {
      id: 'first-check',
      actor: firstCheckers,
      action: text('初审', 'Makes the first check'),
      citation,
    },
    { id: 'acceptance', actor: centre, action: text('受理', 'Accepts the application'), citation },
    {
      id: 'review',
      actor: authority,
      action: text('审核并兑现', 'Reviews and pays'),
      citation,
    },
  ];
}

export const processes: ProcessInput[] = [
  {
    id: id('process-top-talent'),
    appliesTo: [id('qingfeng-top-talent')],
    applicant: text('主管部门（提出）', 'The competent department, which puts the case forward'),
    steps: [
      {
        id: 'proposal',
        actor: text('主管部门', 'Competent department'),
        action: text('提出人选', 'Puts the case forward'),
        citation: cite('annex1/3.2'),
      },
      {
        id: 'plan',
        actor: text(
          '区人才工作领导小组办公室会同有关部门',
          'Office of the district’s leading group on talent, with the departments concerned',
        ),
        action: text('研究并拟订个性化支持方案', 'Studies it and drafts a plan for the person'),
        citation: cite('annex1/3.2'),
      },
      {
        id: 'approval',
        actor: text(
          '区委或区人才工作领导小组',
          'District Party committee, or its leading group on talent',
        ),
        action: text('审批', 'Approves'),
        citation: cite('annex1/3.2'),
      },
    ],
    citation: cite('annex1/3.2'),
  },
  {
    id: id('process-industry'),
    appliesTo: [id('industry-talent'), id('industry-team')],
    applicant: employer,
    steps: fiveSteps('annex2/4/p2'),
    citation: cite('annex2/4/p2'),
  },
  {
    id: id('process-agriculture'),
    appliesTo: [id('agri-team'), id('agri-talent')],
    applicant: employer,
    steps: [
      {
        id: 'request',
        actor: text('团队或人才', 'The team or talent'),
        action: text('填好表格、备齐材料', 'Completes the forms and documents'),
        citation: cite('annex3/4/p2'),
      },
      {
        id: 'pre-check',
        actor: employer,
        action: text('预审', 'Checks beforehand'),
        citation: cite('annex3/4/p2'),
      },
      {
        id: 'first-check',
        actor: firstCheckers,
        action: text('初审', 'Makes the first check'),
        citation: cite('annex3/4/p2'),
      },
      {
        id: 'acceptance',
        actor: centre,
        action: text('受理', 'Accepts the application'),
        citation: cite('annex3/4/p2'),
      },
      {
        id: 'review',
        actor: text(
          '区人才工作领导小组办公室，会同区人社局、区农业农村委',
          'Office of the district’s leading group on talent, with the human-resources bureau and the agriculture committee',
        ),
        action: text(
          '综合评审，然后落实政策',
          'Reviews all applications together, then grants the support',
        ),
        citation: cite('annex3/4/p2'),
      },
    ],
    citation: cite('annex3/4/p2'),
  },
  {
    id: id('process-housing-subsidy'),
    appliesTo: [id('housing-subsidy')],
    applicant: employer,
    steps: fiveSteps('annex4/1.3/p2'),
    citation: cite('annex4/1.3/p2', 'annex4/1.3'),
  },
  {
    id: id('process-points'),
    appliesTo: [id('points-rental-subsidy')],
    applicant: employer,
    steps: [
      {
        id: 'simulation',
        actor: talent,
        action: text(
          '按通用指标给自己打分，看是否达到45分',
          'Scores the general indicators and sees whether they reach 45',
        ),
        citation: cite('annex4/2.3/p2'),
      },
      {
        id: 'request',
        actor: talent,
        action: text(
          '达到后委托本区用人单位申请',
          'Then asks the employer in the district to apply',
        ),
        citation: cite('annex4/2.3/p2'),
      },
      {
        id: 'check',
        actor: employer,
        action: text(
          '审核后向区人才服务中心申请积分登记',
          'Checks, then applies to the talent service centre for registration',
        ),
        citation: cite('annex4/2.3/p2'),
      },
      {
        id: 'acceptance',
        actor: centre,
        action: text('全年受理登记材料', 'Accepts applications all year'),
        citation: cite('annex4/2.3/p2'),
      },
      {
        id: 'review',
        actor: talentAuthority,
        action: text('每年第四季度汇总审核', 'Gathers and reviews them in the fourth quarter'),
        citation: cite('annex4/2.3/p2'),
      },
      {
        id: 'ranking',
        actor: text('区人才办', 'District talent office'),
        action: text(
          '公布当年最低奖励分值，确定奖励人员和档次',
          'Announces the year’s least score and decides who is rewarded and in which band',
        ),
        citation: cite('annex4/2.2/p2'),
      },
    ],
    schedule: text(
      '全年受理，每年第四季度审核。',
      'Open all year; reviewed in the fourth quarter of each year.',
    ),
    citation: cite('annex4/2.3/p2', 'annex4/2.3'),
  },
  {
    id: id('process-apartment'),
    appliesTo: [id('talent-apartment')],
    applicant: employer,
    steps: [
      {
        id: 'request',
        actor: talent,
        action: text('委托用人单位申请', 'Asks the employer to apply'),
        citation: cite('annex4/3.3/p2'),
      },
      {
        id: 'pre-check',
        actor: employer,
        action: text('预审', 'Checks beforehand'),
        citation: cite('annex4/3.3/p2'),
      },
      {
        id: 'first-check',
        actor: text('主管部门', 'Competent department'),
        action: text('初审', 'Makes the first check'),
        citation: cite('annex4/3.3/p2'),
      },
      {
        id: 'review',
        actor: talentAuthority,
        action: text('审核，然后办理手续', 'Reviews; the formalities follow'),
        citation: cite('annex4/3.3/p2'),
      },
    ],
    citation: cite('annex4/3.3/p2', 'annex4/3.3'),
  },
];
