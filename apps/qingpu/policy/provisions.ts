import type { PackInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const top = [id('qingfeng-top-talent')];
const industry = [id('industry-talent'), id('industry-team')];
const agriculture = [id('agri-team'), id('agri-talent')];
const housing = [id('housing-subsidy'), id('points-rental-subsidy'), id('talent-apartment')];

const interpretedBy = text(
  '由区人才工作领导小组办公室解释。',
  'The office of the district’s leading group on talent interprets these rules.',
);
const talentFund = text(
  '每年编入区财政预算，钱全部出自区人才发展资金。',
  'Part of the district’s yearly budget, paid in full from the talent development fund.',
);
const detailedRules = text(
  '操作细则另行制定，不在已有的文件中。',
  'Detailed rules are drawn up separately; they are not part of the document in hand.',
);

export const provisions: NonNullable<PackInput['provisions']> = [
  {
    id: id('provision-funding-growth'),
    appliesTo: [],
    kind: 'funding',
    words: text(
      '区里承诺，财政扶持人才的钱每年都要有所增加；增加多少未载明。',
      'The district undertakes to spend more of its budget on supporting talent every year; how much more is not stated.',
    ),
    citation: cite('main/5.1'),
  },
  {
    id: id('provision-top-talent-governance'),
    appliesTo: top,
    kind: 'governance',
    words: text(
      '区人才工作领导小组统一领导，其办公室（区人才办）承担日常工作。',
      'The district’s leading group on talent is in charge; its office does the daily work.',
    ),
    citation: cite('annex1/3.1'),
  },
  {
    id: id('provision-top-talent-funding'),
    appliesTo: top,
    kind: 'funding',
    words: text(
      '经费由区财政全额保障，在人才发展专项资金里预算和列支。',
      'Paid in full by the district’s budget, out of the special fund for talent development.',
    ),
    citation: cite('annex1/3.3'),
  },
  {
    id: id('provision-industry-field'),
    appliesTo: industry,
    kind: 'field',
    words: text(
      '重点支持总部经济、服务经济、数字经济、智能制造、创新金融和其他新兴产业。',
      'Supports above all headquarters, services, the digital economy, intelligent manufacturing, innovative finance and other emerging industries.',
    ),
    citation: cite(
      'annex2/1/p2',
      'annex2/1.1',
      'annex2/1.2',
      'annex2/1.3',
      'annex2/1.4',
      'annex2/1.5',
      'annex2/1.6',
    ),
  },
  {
    id: id('provision-industry-funding'),
    appliesTo: industry,
    kind: 'funding',
    words: talentFund,
    citation: cite('annex2/5/p2'),
  },
  {
    id: id('provision-industry-scope'),
    appliesTo: industry,
    kind: 'scope',
    words: text(
      '用人单位要注册在青浦，单位和个人都在青浦纳税。',
      'The employer is registered in Qingpu, and employer and person are both taxed there.',
    ),
    citation: cite('annex2/6.1'),
  },
  {
    id: id('provision-industry-implementation'),
    appliesTo: [id('industry-talent')],
    kind: 'implementation',
    words: text(
      '特殊贡献奖励怎么发，由区商务委、经委、财政局另定细则，细则不在已有的文件中。',
      'The district’s commerce, economic and finance departments draw up the rules on the special-contribution award; they are not part of the document in hand.',
    ),
    citation: cite('annex2/6.3'),
  },
  {
    id: id('provision-industry-interpretation'),
    appliesTo: industry,
    kind: 'interpretation',
    words: interpretedBy,
    citation: cite('annex2/6.7'),
  },
  {
    id: id('provision-agriculture-field'),
    appliesTo: agriculture,
    kind: 'field',
    words: text(
      '重点支持农产品加工、农业生产性服务、农业生活性服务和其他农业新产业。',
      'Supports above all the processing of farm produce, services to production, rural life services and other new agriculture.',
    ),
    citation: cite('annex3/1/p2', 'annex3/1.1', 'annex3/1.2', 'annex3/1.3', 'annex3/1.4'),
  },
  {
    id: id('provision-agriculture-funding'),
    appliesTo: agriculture,
    kind: 'funding',
    words: text(
      '经费在区人才发展资金里列支。',
      'Paid from the district’s talent development fund.',
    ),
    citation: cite('annex3/5/p2'),
  },
  {
    id: id('provision-agriculture-scope'),
    appliesTo: agriculture,
    kind: 'scope',
    words: text(
      '用人单位要注册在青浦，单位和个人都在青浦纳税。',
      'The employer is registered in Qingpu, and employer and person are both taxed there.',
    ),
    citation: cite('annex3/6.1'),
  },
  {
    id: id('provision-agriculture-implementation'),
    appliesTo: agriculture,
    kind: 'implementation',
    words: detailedRules,
    citation: cite('annex3/6.5'),
  },
  {
    id: id('provision-agriculture-interpretation'),
    appliesTo: agriculture,
    kind: 'interpretation',
    words: interpretedBy,
    citation: cite('annex3/6.6'),
  },
  {
    id: id('provision-housing-subsidy-funding'),
    appliesTo: [id('housing-subsidy')],
    kind: 'funding',
    words: text(
      '购房补贴每年编入区财政预算，钱全部出自区人才发展资金；租房补贴从哪里列支，文件未载明。',
      'The purchase subsidy is part of the district’s yearly budget, paid in full from the talent development fund; where the rent subsidy is paid from is not stated.',
    ),
    citation: cite('annex4/1.4/p2'),
  },
  {
    id: id('provision-points-funding'),
    appliesTo: [id('points-rental-subsidy')],
    kind: 'funding',
    words: talentFund,
    citation: cite('annex4/2.5/p2'),
  },
  {
    id: id('provision-housing-scope'),
    appliesTo: housing,
    kind: 'scope',
    words: text(
      '单位注册、纳税在青浦：社会组织、区属企业、符合产业方向且贡献较大的其他企业，以及不参公管理的事业单位；个人所得税缴在青浦，社保参加上海。',
      'Employers registered and taxed in Qingpu: social organisations, district-owned enterprises, other enterprises in line with its industries that contribute considerably, and public institutions not run as civil service; income tax is paid in Qingpu, social insurance in Shanghai.',
    ),
    citation: cite('annex4/4.1/p2'),
  },
  {
    id: id('provision-housing-implementation'),
    appliesTo: housing,
    kind: 'implementation',
    words: detailedRules,
    citation: cite('annex4/4.2.6'),
  },
  {
    id: id('provision-housing-interpretation'),
    appliesTo: housing,
    kind: 'interpretation',
    words: interpretedBy,
    citation: cite('annex4/4.2.7', 'annex4/4.3/p2'),
  },
  {
    id: id('provision-housing-repeal'),
    appliesTo: housing,
    kind: 'repeal',
    words: text(
      '2017年的两个旧文件，即《青浦区人才开发激励办法的通知》（青委办〔2017〕49号）和《青浦区人才积分管理办法》（青委办〔2017〕50号），同时废止。',
      'Two documents of 2017 ceased to hold: the incentives for talent development (青委办〔2017〕49号) and the rules on talent points (青委办〔2017〕50号).',
    ),
    citation: cite('annex4/4.3/p2'),
  },
  {
    id: id('provision-services-governance'),
    appliesTo: [id('talent-cards'), id('talent-loan'), id('skills-training'), id('hr-services')],
    kind: 'governance',
    words: text(
      '综合服务方案由区发改委统筹推进，牵头和配合的单位各定细则，区人才工作领导小组的办公室负责协调、督促和政策衔接。',
      'The district development and reform commission leads the plan for services, the lead and supporting bodies make detailed rules, and the office of the leading group on talent coordinates, urges and keeps the policies in line.',
    ),
    citation: cite('annex5/3.3.20'),
  },
];
