import type { ServiceInput } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('changning');

const recruitment = cite('main/2.2.6');
const events = cite('main/2.2.7');
const oneStop = cite('main/2.2.8');
const living = cite('main/2.2.9');

/** Measures 6 to 9, as far as they ask no condition. */
export const overseasServices: ServiceInput[] = [
  {
    id: id('06-overseas-recruitment'),
    number: 6,
    name: text('海外人才引进渠道', 'Ways to bring in talent from abroad'),
    summary: text(
      '支持长宁企业从全球引进外籍、华人华侨和留学人才，或以短期跨境项目邀请海外专家；支持的内容文件未载明。',
      'Enterprises in Changning are supported in bringing in foreign, overseas Chinese and returned talent, or experts on short cross-border projects; what the support consists of is not stated.',
    ),
    offers: [
      {
        words: text(
          '支持企业引进留学人员、华人华侨专家和高层次外籍人才',
          'Support for bringing in high-level foreign talent, overseas Chinese experts and returned students',
        ),
        citation: recruitment,
      },
      {
        words: text(
          '支持邀请海外专家做短期跨境项目合作',
          'Support for inviting experts from abroad to short cross-border projects',
        ),
        citation: recruitment,
      },
      {
        words: text(
          '借助驻沪领事机构、国际组织等举办涉外人才活动，吸引涉外人才和有影响力的机构落户',
          'International talent events with consulates in Shanghai, international organisations and others, to draw international talent and influential institutions to the district',
        ),
        citation: recruitment,
      },
    ],
    audience: ['employer', 'person'],
    needs: ['recruitment'],
    citation: recruitment,
  },
  {
    id: id('07-overseas-events'),
    number: 7,
    name: text('国际人才创新创业品牌活动', 'Events for international founders'),
    summary: text(
      '面向海外和长三角举办国际人才创新创业活动；名称和时间文件未载明。',
      'Events for international innovators and founders, for people abroad and in the Yangtze River Delta; neither names nor dates are stated.',
    ),
    audience: ['person', 'team'],
    needs: ['start-up'],
    citation: events,
  },
  {
    id: id('08-overseas-one-stop'),
    number: 8,
    name: text('海外人才“一站式”服务', 'One-stop services for overseas talent'),
    summary: text(
      '侨务、台胞、外事等专窗，更快的外国人来华工作许可，外国高端人才“一卡通”试点和一对一代理。',
      'Windows for overseas Chinese, Taiwan and foreign affairs, quicker work permits for foreigners, a trial one-card service for high-end foreign talent with a personal agent.',
    ),
    offers: [
      {
        words: text(
          '侨务、台胞、外事等服务专窗',
          'Windows for overseas Chinese, Taiwan compatriots, foreign affairs and the like',
        ),
        citation: oneStop,
      },
      {
        words: text(
          '优化外国人来华工作许可流程，为外籍高层次人才、外籍飞行员等缩短审批时间；缩到几天未载明',
          'A better work-permit procedure, with less time for high-level foreign talent, foreign pilots and other groups; how many days is not stated',
        ),
        citation: oneStop,
      },
      {
        words: text(
          '面向外国高端人才试点服务“一卡通”，由专人“一对一”代理',
          'A trial one-card service for high-end foreign talent, with a personal agent',
        ),
        citation: oneStop,
      },
      {
        words: text(
          '长宁争取率先试行海外人才服务事项',
          'The district seeks to be first to try out services for overseas talent',
        ),
        citation: oneStop,
      },
    ],
    audience: ['person', 'employer'],
    needs: ['entry-and-stay'],
    citation: oneStop,
  },
  {
    id: id('09-overseas-living'),
    number: 9,
    name: text('海外人才就医和子女教育便利', 'Medical care and schooling for overseas talent'),
    summary: text(
      '就医有便利，并鼓励医院开绿色通道、支持同仁医院做国际医保结算；子女入学有咨询，并鼓励中小学方便随班就读。',
      'Easier medical care, with hospitals encouraged to open a fast track and Tongren Hospital supported in settling international insurance; advice on schools, with local schools encouraged to take foreign children into their classes.',
    ),
    offers: [
      {
        words: text(
          '海外人才就医便利；除下面几项外，内容未载明',
          'Easier medical care for overseas talent; beyond the following, what it consists of is not stated',
        ),
        citation: living,
      },
      {
        words: text('提升医护人员外语能力', 'Better foreign-language skills of medical staff'),
        citation: living,
      },
      {
        words: text(
          '鼓励有条件的区属、外资、民营医院为外籍人才开就医绿色通道',
          'District, foreign-funded and private hospitals that are able to are encouraged to open a fast track for foreign talent',
        ),
        citation: living,
      },
      {
        words: text(
          '支持上海市同仁医院开展国际医疗保险结算',
          'Shanghai Tongren Hospital is supported in settling international health insurance',
        ),
        citation: living,
      },
      {
        words: text('增加国际教育资源', 'More international education'),
        citation: living,
      },
      {
        words: text(
          '高层次海外人才的子女入读外籍人员子女学校，有咨询等服务',
          'Advice and other help for children of high-level overseas talent who enter schools for foreign children',
        ),
        citation: living,
      },
      {
        words: text(
          '鼓励区内中小学方便外籍人员子女随班就读',
          'Local schools are encouraged to make it easier for foreign children to join their classes',
        ),
        citation: living,
      },
    ],
    audience: ['person'],
    needs: ['medical', 'schooling'],
    citation: living,
  },
];
