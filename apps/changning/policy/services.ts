import type { ServiceInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';
import { overseasServices } from './overseas-services.ts';

const { cite, id } = forDistrict('changning');

const abroad = cite('main/2.1.3');
const evaluation = cite('main/2.3.10');
const industry = cite('main/2.3.11');
const managers = cite('main/2.3.12');
const contests = cite('main/2.4.13');
const registration = cite('main/2.5.17');
const talent = cite('main/2.5.19');
const platform = cite('main/2.5.20');

/** The measures, or parts of them, that ask no condition, in printed order. */
export const services: ServiceInput[] = [
  {
    id: id('03-training-abroad'),
    number: 3,
    name: text(
      '出国（境）培训和会议审批便利',
      'Quicker approval of training and conferences abroad',
    ),
    summary: text(
      '高层次专业技术人员出国（境）培训、参加学术会议，审批手续更简、更快；办理时间未载明。',
      'High-level professionals have simpler and quicker approval of training and academic conferences abroad; no time is stated.',
    ),
    audience: ['person', 'employer'],
    needs: ['training'],
    citation: abroad,
  },
  ...overseasServices,
  {
    id: id('10-market-evaluation'),
    number: 10,
    name: text('市场导向的人才认定评价', 'Recognition of talent led by the market'),
    summary: text(
      '认定和评价人才，以用人单位为主体，引入市场和社会评价，分类进行，看能力、实绩和贡献。',
      'Employers come first in recognising talent; the market and society assess too, by kind of work, on ability, results and contribution.',
    ),
    offers: [
      {
        words: text(
          '用人单位是人才认定评价的主体',
          'Employers play the leading part in recognising talent',
        ),
        citation: evaluation,
      },
      {
        words: text(
          '市场、社会等多方参与评价',
          'The market, society and others take part in the assessment',
        ),
        citation: evaluation,
      },
      {
        words: text(
          '重点产业和领域按各自特点分类评价',
          'Key industries and fields are assessed each by its own nature',
        ),
        citation: evaluation,
      },
    ],
    audience: ['employer', 'person'],
    needs: ['career', 'recruitment'],
    citation: evaluation,
  },
  {
    id: id('11-hr-industry'),
    number: 11,
    name: text('人力资源服务业发展', 'Growth of human-resource services'),
    summary: text(
      '引进知名人力资源企业和新兴业态的机构，建服务联盟，支持学术活动和引才活动落地；行业扶持政策另行出台，内容未载明。',
      'Well-known human-resource firms and agencies of new kinds are brought in, an alliance is formed, academic and recruitment events are supported; the policy for the industry comes separately and is not printed here.',
    ),
    offers: [
      {
        words: text(
          '另行出台人力资源服务业扶持政策',
          'A support policy for human-resource services, to be issued separately',
        ),
        citation: industry,
      },
      {
        words: text('人力资源服务联盟', 'An alliance for human-resource services'),
        citation: industry,
      },
      {
        words: text(
          '支持企业、协会、社会组织和专业机构在长宁做人才引进、培训、评价、激励服务',
          'Support for firms, associations, social organisations and professional bodies that bring in, train, assess and reward talent in Changning',
        ),
        citation: industry,
      },
      {
        words: text(
          '支持专业人才学术活动、高端引才活动在长宁举办',
          'Support for academic events of professionals and high-end recruitment events held in Changning',
        ),
        citation: industry,
      },
    ],
    audience: ['agency', 'employer'],
    needs: ['recruitment', 'start-up'],
    citation: industry,
  },
  {
    id: id('12-hr-managers'),
    number: 12,
    name: text('企业人力资源经理人能力提升', 'Training for human-resource managers'),
    summary: text(
      '培育“优秀人力资源经理人”，定期培训人事经理，组织社群，畅通人事信息。',
      'Outstanding human-resource managers are fostered, with regular training, a community and open channels for personnel information.',
    ),
    offers: [
      {
        words: text(
          '由社会组织或专业机构培育“优秀人力资源经理人”',
          'Fostering of outstanding human-resource managers by social organisations or professional bodies',
        ),
        citation: managers,
      },
      {
        words: text('人事经理定期培训', 'Regular training for personnel managers'),
        citation: managers,
      },
      {
        words: text(
          '人力资源社群活动和人事信息渠道',
          'A community, and channels for personnel information',
        ),
        citation: managers,
      },
    ],
    audience: ['employer', 'person'],
    needs: ['training', 'recruitment'],
    citation: managers,
  },
  {
    id: id('13-contest-entry'),
    number: 13,
    name: text('创新创业大赛参赛支持', 'Support for entering start-up contests'),
    summary: text(
      '支持人才参加全国、市级、区级的创新创业大赛；怎样支持，文件未载明。获得名次后的资助另列。',
      'People of talent are supported in entering national, municipal and district innovation and start-up contests; how is not stated. The grant for those placed is listed separately.',
    ),
    audience: ['person', 'team'],
    needs: ['start-up'],
    citation: contests,
  },
  {
    id: id('17-registration-guidance'),
    number: 17,
    name: text('人才引进政策宣传和个别指引', 'Guidance on household registration for talent'),
    summary: text(
      '向重点产业、社会事业领域的优秀人才宣传引进政策，并按个人情况给指引。',
      'Excellent talent in key industries and social fields are told of the rules on introduction and guided according to their own case.',
    ),
    audience: ['person', 'employer'],
    needs: ['household-registration'],
    citation: registration,
  },
  {
    id: id('19-talent-services'),
    number: 19,
    name: text('便利化人才审批服务', 'Easier approvals and services for talent'),
    summary: text(
      '上海虹桥海外人才一站式服务中心、区人才服务中心和“一网通办”办理人才事项，园区楼宇设“虹桥人才荟”站点，并有服务专员。',
      'Talent matters are dealt with at the district talent service centre, the Hongqiao one-stop centre for overseas talent and online, with service points in parks and buildings and officers assigned to talent.',
    ),
    offers: [
      {
        words: text(
          '上海虹桥海外人才一站式服务中心、区人才服务中心',
          'District talent service centre; Shanghai Hongqiao one-stop centre for overseas talent',
        ),
        citation: talent,
      },
      {
        words: text('人才服务“一网通办”', 'Talent services online in one place'),
        citation: talent,
      },
      {
        words: text(
          '企业和人才较集中的园区、楼宇设“虹桥人才荟”站点',
          '“Hongqiao Talent Hub” service points in parks and buildings with many firms and talents',
        ),
        citation: talent,
      },
      {
        words: text(
          '三级人才服务专员，一口受理、专人专办，面向重点产业和战略新兴产业',
          'Talent service officers at three levels for key and strategic emerging industries: one place to apply, one person in charge',
        ),
        citation: talent,
      },
      {
        words: text(
          '对接虹桥商务区，争取长三角通办人才服务事项，重大改革也争取先试',
          'With the Hongqiao business district, Changning seeks to be first to handle talent matters for the whole Yangtze River Delta and to try out major reforms',
        ),
        citation: talent,
      },
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life', 'recruitment'],
    citation: talent,
  },
  {
    id: id('19-high-level-window'),
    number: 19,
    name: text('高层次人才服务专窗', 'Window for high-level talent'),
    summary: text(
      '为高层次人才设专窗，在学习培训、走访慰问、子女教育、健康医疗、公共人事等方面提供便利；谁算高层次人才，文件未载明。',
      'A window of their own helps high-level talent with visits, training, health, children’s schooling and personnel matters; who counts as high-level is not stated.',
    ),
    offers: [
      { words: text('走访慰问', 'Visits'), citation: talent },
      { words: text('学习培训', 'Study and training'), citation: talent },
      { words: text('健康医疗', 'Health and medical care'), citation: talent },
      { words: text('子女教育', 'Children’s schooling'), citation: talent },
      { words: text('公共人事', 'Personnel matters'), citation: talent },
    ],
    audience: ['person'],
    needs: ['schooling', 'medical', 'training', 'daily-life'],
    citation: talent,
  },
  {
    id: id('20-unified-platform'),
    number: 20,
    name: text(
      '人才政策统一发布受理平台',
      'One platform for publishing policy and taking applications',
    ),
    summary: text(
      '“虹桥人才荟”微信平台可查政策、看信息、预约、查进度；全区的人才资助在统一平台申报。网址和账号文件未载明。',
      'The “Hongqiao Talent Hub” on WeChat shows policies and news, takes bookings and tracks progress; talent funding is applied for on one platform. Neither address nor account is stated.',
    ),
    offers: [
      {
        words: text(
          '“虹桥人才荟”微信平台：政策查询、信息发布、预约、进度查询',
          '“Hongqiao Talent Hub” on WeChat: policies, news, bookings, progress',
        ),
        citation: platform,
      },
      {
        words: text(
          '全区统一的资助申报平台，流程更短、材料更少、审批更快',
          'One platform for funding applications, with fewer steps and papers and quicker approval',
        ),
        citation: platform,
      },
      {
        words: text(
          '制定人才政策时听取企业和人才的意见',
          'Enterprises and talent are asked for advice when talent policy is made',
        ),
        citation: platform,
      },
    ],
    audience: ['person', 'team', 'employer', 'agency'],
    needs: ['daily-life', 'recruitment'],
    citation: platform,
  },
];
