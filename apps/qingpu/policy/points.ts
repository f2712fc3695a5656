import type { PointsScheme } from '@portal/rules-core';
import { forDistrict, percent, text, yuan } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

/** The five groups that are given the registration points directly; options of `qingpu:direct-groups`. */
export const directGroups: PointsScheme['direct']['groups'] = [
  {
    id: 'district-award',
    words: text('获得区级及以上人才奖项', 'Holder of a talent award at district level or above'),
    citation: cite('annex4/2.1.1', 'annex4/2.1/p3'),
  },
  {
    id: 'remote-town-post',
    words: text(
      '在镇里的偏远地区工作，从事教育、文化、卫生、农业、水利等行业',
      'Working in education, culture, health, farming, water works or the like in a remote part of a town',
    ),
    citation: cite('annex4/2.1.2', 'annex4/2.1/p3'),
  },
  {
    id: 'institution-newcomer',
    words: text(
      '事业单位新入职，具有全日制本科及以上学历',
      'New to a public institution, with a full-time bachelor’s education or above',
    ),
    citation: cite('annex4/2.1.3', 'annex4/2.1/p3'),
  },
  {
    id: 'high-skilled',
    words: text(
      '企事业单位高技能人才',
      'Highly skilled worker in an enterprise or public institution',
    ),
    citation: cite('annex4/2.1.4', 'annex4/2.1/p3'),
  },
  {
    id: 'special-scarce',
    words: text(
      '经区人才办认定的特殊紧缺人才',
      'Recognised by the district talent office as specially scarce',
    ),
    citation: cite('annex4/2.1.5', 'annex4/2.1/p3'),
  },
];

const RULES = cite('annex4/2.4/p2');

/** Annex 4, part 2: the talent points of the district and the yearly ranking. */
export const points: PointsScheme[] = [
  {
    id: id('talent-points'),
    programme: id('points-rental-subsidy'),
    name: text('青浦区人才积分', 'Qingpu talent points'),
    sections: [
      {
        id: 'general',
        name: text('通用指标', 'General indicators'),
        effect: 'add',
        citation: RULES,
      },
      { id: 'sector', name: text('行业指标', 'Sector indicators'), effect: 'add', citation: RULES },
      {
        id: 'contribution',
        name: text('贡献指标', 'Contribution indicators'),
        effect: 'add',
        citation: RULES,
      },
      { id: 'deductions', name: text('减分指标', 'Deductions'), effect: 'deduct', citation: RULES },
      {
        id: 'veto',
        name: text('一票否决指标', 'Veto indicators'),
        effect: 'veto',
        citation: RULES,
      },
    ],
    registration: {
      section: 'general',
      least: 45,
      citation: cite('annex4/2.1/p2', 'annex4/2.3/p2'),
    },
    direct: {
      points: 45,
      fact: 'qingpu:direct-groups',
      groups: directGroups,
      citation: cite('annex4/2.1/p3'),
    },
    alternatives: [
      {
        section: 'general',
        items: [
          { id: 'management', name: text('管理岗位', 'Management post') },
          {
            id: 'professional',
            name: text('专技岗位（职称）', 'Professional post (title)'),
          },
          { id: 'skill', name: text('技能岗位', 'Skilled post') },
        ],
        words: text(
          '技能岗位、管理岗位、专技岗位（职称）只取其中分数最高的一项。',
          'Of management post, professional post (title) and skilled post, only the one with most points counts.',
        ),
        citation: RULES,
      },
    ],
    bands: [
      { share: percent(40), amount: yuan(1000), citation: cite('annex4/2.2/p2') },
      { share: percent(30), amount: yuan(1500), citation: cite('annex4/2.2/p2') },
      { share: percent(30), amount: yuan(2000), citation: cite('annex4/2.2/p2') },
    ],
    itemsStated: false,
    words: text(
      '总积分等于通用、行业、贡献三部分之和，再减去减分指标的累计扣分；同一加分项目只取最高的子项，同一减分项目的扣分累加。每年按入选人员的排名分三档。',
      'The total is the sum of general, sector and contribution points less all deductions. Within an item that adds, only the highest sub-item counts; within an item that deducts, all add up. Each year those chosen are ranked into three bands.',
    ),
    interpretation: text(
      '条款按“40%、30%、30%”与“1000元、1500元和2000元”依次对应，没有写明档次从低分还是高分排起；这里理解为分数越高、补贴越高，即排名靠后的40%每月1000元，居中的30%每月1500元，靠前的30%每月2000元。人数除不尽时如何取整、同分如何排列，文件未载明。指标表（附表）不在已有的文件中，各项分数由使用者填写。直接给予的45分算作通用指标分；自己的通用指标高于45分的，这里按较高的计，条款没有写明。',
      'The clause pairs 40, 30 and 30 % with CNY 1,000, 1,500 and 2,000 in that order, without saying from which end the bands are counted. This is read as more points, more subsidy: the lower 40 % receive 1,000 a month, the middle 30 % 1,500, the upper 30 % 2,000. How a share that is not a whole number of people is rounded and how ties are ordered is not stated. The table of indicators is not part of the document in hand, so its items are entered by the reader. The 45 points given directly are general points; where one’s own general points are higher, the higher number is used here, which the clause does not say.',
    ),
    citation: cite('annex4/2.4/p2', 'annex4/4.3/p3'),
  },
];
