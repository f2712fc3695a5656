import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** Annex 5, part 3 (3): measures 16 to 20, how the services reach people. */
export const model: ServiceInput[] = [
  measure({
    number: 16,
    slug: 'liaison',
    name: ['完善人才服务联系机制', 'Personal contacts for talent'],
    summary: [
      '区领导和人才服务专员直接联系人才，上门走访、现场办公，按季集中解决急难问题。',
      'District leaders and service officers keep in direct touch with talent, visit, work on the spot, and settle urgent problems every quarter.',
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life', 'career'],
    places: ['annex5/3.3.16', 'main/3.3'],
    offers: [
      [
        '区领导直接联系人才，主管单位和用人单位结对走访',
        'District leaders in direct contact with talent; authorities and employers pair up and visit',
        'annex5/3.3.16',
        'main/3.3',
      ],
      [
        '人才服务专员制度，区、镇、企三级网络，园区设专职或兼职专员',
        'Talent service officers in a network of district, towns and companies, full-time or part-time in the parks',
      ],
      [
        '每季度一次“人才服务专项行动”：聚焦招商引资重点项目，现场办公，上门解决急难问题',
        'A talent service campaign every quarter: centred on key investment projects, working on the spot and calling on people to settle urgent problems',
      ],
      ['定期召开专家人才座谈会', 'Regular meetings with experts and talent'],
    ],
  }),
  measure({
    number: 17,
    slug: 'one-stop-platform',
    name: ['构建人才服务综合平台', 'One-stop service platform'],
    summary: [
      '从落户、居住证积分、社保、住房，到家属的就业入学、开办企业，力求“一网通办”“一次办成”。',
      'Household registration, residence permit points, insurance, housing, spouses’ work, schooling, company registration and start-up support: on one network and in one go.',
    ],
    audience: ['person', 'employer'],
    needs: [
      'household-registration',
      'rent',
      'spouse',
      'schooling',
      'medical',
      'start-up',
      'daily-life',
    ],
    places: ['annex5/3.3.17', 'main/4.3'],
    offers: [
      [
        '行政服务中心、人才服务中心提前服务、主动办理人才审批事项',
        'The administrative and talent service centres act early and on their own initiative',
      ],
      [
        '“一网通办”“一次办成”的事项：落户审批、居住证积分、人事关系、社保医疗、住房、配偶和子女的就业入学、开办企业和创业扶持',
        'Household registration, permit points, personnel files, insurance and medical care, housing, spouses’ work, schooling, company registration and start-up support on one network and in one go',
      ],
      [
        '群团、中小企业服务中心和各职能部门参与的综合平台，以工会为主收集需求、送达政策',
        'A platform joined by people’s organisations, the service centre for small companies and the departments; the trade union gathers needs and passes on policies',
      ],
      [
        '试点“三进三同步”活动，为企业解难事、降成本',
        'A pilot campaign (“three entries, three in step”) that helps companies with difficulties and costs',
        'main/4.3',
      ],
    ],
  }),
  measure({
    number: 18,
    slug: 'service-network',
    name: ['优化人才服务工作网络', 'The service network “1+2+X”'],
    summary: [
      '一个区人才服务中心，加上分步设立的两个分中心（长三角、西虹桥）和各街镇、园区的人才服务站，提供一站式服务。',
      'One district talent service centre, two branch centres being set up in steps (Yangtze Delta and West Hongqiao), and service stations in towns and parks, for one-stop service.',
    ],
    audience: ['person', 'employer'],
    needs: ['recruitment', 'start-up', 'daily-life'],
    places: ['annex5/3.3.18', 'annex5/2/p2', 'main/4.3'],
    offers: [
      ['区人才服务中心', 'The district talent service centre'],
      [
        '两个人才分中心：长三角分中心、西虹桥分中心，分步设立',
        'The Yangtze Delta and West Hongqiao branch centres, set up in steps',
        'annex5/3.3.18',
        'main/4.3',
      ],
      [
        '设在街镇和园区党建服务中心的人才服务站',
        'Talent service stations in the Party service centres of towns and parks',
      ],
      [
        '招聘储备人才和海内外高层次人才，推介项目，举办创业路演',
        'Recruitment of reserve talent and of high-level talent from home and abroad, presentation of projects, start-up roadshows',
      ],
      [
        '打造“青浦长三角人才港”：人力资源产业园、市场、高端猎头、海外人才一站式中心等集于一处',
        'The Qingpu Yangtze Delta Talent Port, to be formed: human-resources park, market, executive search and overseas talent centre in one place',
        'main/4.3',
      ],
    ],
  }),
  measure({
    number: 19,
    slug: 'talent-market',
    name: ['建立健全人才服务市场', 'A market for talent services'],
    summary: [
      '引进猎头、培训、评价等人力资源服务机构，入驻机构经审核可享受租金、物业费补贴和奖励。',
      'Executive search, training, assessment and other agencies are brought in; those that move in may, on review, receive subsidies for rent and property fees, and awards.',
    ],
    audience: ['agency', 'employer'],
    needs: ['recruitment', 'start-up'],
    places: ['annex5/3.3.19', 'main/4.2'],
    offers: [
      [
        '人力资源服务集聚区，试点“示范区人力资源产业园”',
        'A cluster of human-resource services and a pilot human-resources park of the demonstration zone',
      ],
      [
        '引进的机构包括高端猎头、培训评价、注册咨询、财税法律、知识产权代理等，以及与主导产业相配的社会组织',
        'Executive search, training, assessment, registration, advice, tax, law and intellectual-property agencies, and associations that match the leading industries',
      ],
      [
        '“青浦区人力资源市场”在扶持筹建，让人才更好地流动',
        'A Qingpu human-resource market, being prepared, to help talent move',
        'main/4.2',
      ],
      [
        '探索建立院士专家服务中心，并与高校等合办长三角人力资源研究机构',
        'A service centre for academicians and experts, and a delta institute for human-resource studies with universities and others, being explored',
        'main/4.2',
      ],
      [
        '入驻机构的补贴和奖励（另见“人力资源服务机构扶持”项目）',
        'Subsidies and awards for agencies that move in (see the programme for human-resource agencies)',
      ],
    ],
  }),
  measure({
    number: 20,
    slug: 'gold-card',
    name: ['建立青浦人才服务金卡制度', 'Talent service cards'],
    summary: [
      '在人才服务金卡之上增设人才铂金卡，面向“青峰”顶尖人才等高层次人才，含专项体检、疗休养等。',
      'Above the gold card, a platinum card for Qingfeng and other high-level talent, with special health checks and convalescent stays.',
    ],
    audience: ['person'],
    needs: ['medical', 'daily-life'],
    places: ['annex5/3.3.20', 'main/3.2'],
    offers: [
      [
        '人才铂金卡：专项体检、疗休养等（另见“人才铂金卡、人才服务金卡”项目）',
        'Platinum card: special health checks, convalescent stays and more (see the programme of that name)',
        'annex5/3.3.20',
        'main/3.2',
      ],
      ['人才服务金卡的项目不断完善', 'Services of the gold card, being extended'],
    ],
  }),
];
