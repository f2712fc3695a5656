import type { Benefit } from '@portal/rules-core';
import {
  age,
  all,
  any,
  atLeast,
  definePack,
  elapsed,
  figureNotStated,
  forDistrict,
  generally,
  gte,
  inKind,
  instalmentsUpTo,
  is,
  judgedBy,
  monthlyUpTo,
  oneOf,
  oneOffUpTo,
  say,
  text,
  unlimited,
  wan,
  yuan,
} from '@portal/rules-core/author';
import { sampleFacts } from './sample-facts.examples.ts';

/**
 * A made-up district for examples: its rules have the shapes that real documents have, and are nobody's policy.
 */
const { cite, id } = forDistrict('sample');

const authority = text('区人才服务中心', 'the district talent service centre');

const purchase = (most: number, place: string): Benefit => ({
  id: 'purchase',
  name: text('购房补贴', 'Home purchase subsidy'),
  need: 'home-purchase',
  amount: instalmentsUpTo(wan(most), 120),
  citation: cite(place),
  like: 'home-purchase',
  terms: text('自审核通过次月起按月发放。', 'Paid monthly from the month after approval.'),
});

const rent = (most: number, place: string): Benefit => ({
  id: 'rent',
  name: text('租房补贴', 'Rent subsidy'),
  need: 'rent',
  amount: monthlyUpTo(yuan(most), 60),
  citation: cite(place),
  like: 'rent',
  when: is(
    'sample:owns-home',
    false,
    say('家庭在本区没有自有住房', 'The household owns no home in the district', cite('p1/1.4')),
  ),
});

/** Housing subsidies in three classes: the shape most examples use. */
export const samplePack = definePack({
  schemaVersion: 1,
  district: { id: 'sample', name: text('示例区', 'Sample District') },
  document: {
    title: text('示例区人才安居办法', 'Sample District housing rules for talent'),
    officialTitle: '示例区人才安居实施办法',
    number: '示例〔2024〕12号',
    issuer: text('示例区人民政府', 'Sample District government'),
    issued: '2024-06-01',
  },
  validity: {
    from: { date: '2024-07-01', words: text('文件规定的施行日期', 'The day the document names') },
    until: { date: '2029-06-30', words: text('有效期五年', 'Valid for five years') },
    citation: cite('p3/1.1'),
  },
  clauses: [
    { id: 'sample/main', path: '' },
    { id: 'sample/p1/1.1', path: '一、（一）1.' },
    { id: 'sample/p1/1.2', path: '一、（一）2.' },
    { id: 'sample/p1/1.3', path: '一、（一）3.（2）' },
    { id: 'sample/p1/1.4', path: '一、（二）' },
    { id: 'sample/p1/1.5', path: '附件4 一、（三）3.（2）' },
    { id: 'sample/p2/2.1', path: '二、（一）' },
    { id: 'sample/p2/2.1/p2', path: '二、（一）' },
    { id: 'sample/p2/2.2', path: '二、（二）1.' },
    { id: 'sample/p3/1.1', path: '三、' },
    { id: 'sample/p4/1.1', path: '附件1 四、（一）' },
    { id: 'sample/p4/1.2', path: '附件1 四、（二）' },
    { id: 'sample/p4/1.3', path: '附件1 四、（三）' },
  ],
  facts: [...sampleFacts],
  programmes: [
    {
      id: id('housing'),
      name: text('高层次人才购房、租房补贴', 'Housing subsidies for high-level talent'),
      summary: text(
        '给在本区工作的高层次人才的购房或租房补贴，按类别确定上限。',
        'Help with buying or renting for high-level talent working in the district, by class.',
      ),
      audience: ['person'],
      needs: ['home-purchase', 'rent'],
      citation: cite('p1/1.1'),
      criteria: all([
        is(
          'sample:employer-district',
          'sample',
          say('用人单位在本区注册', 'The employer is registered in the district', cite('p1/1.1')),
        ),
        elapsed(
          'sample:employed-since',
          'lte',
          { years: 1 },
          say(
            '到本区工作不超过一年',
            'Working in the district for no more than one year',
            cite('p1/1.2'),
            text(
              '“不超过一年”含满一年当日。',
              '“No more than one year” includes the anniversary itself.',
            ),
          ),
        ),
        generally(
          age(
            'sample:birth-date',
            'lte',
            45,
            say('年龄一般不超过45周岁', 'As a rule no older than 45', cite('p1/1.2')),
          ),
        ),
      ]),
      classes: [
        {
          id: 'a',
          name: text('A类', 'Class A'),
          citation: cite('p1/1.3'),
          criteria: judgedBy(
            authority,
            say('业内公认的领军人才', 'A leader acknowledged in the field', cite('p1/1.3')),
          ),
          benefits: [purchase(500, 'p1/1.5')],
        },
        {
          id: 'b',
          name: text('B类', 'Class B'),
          citation: cite('p1/1.3'),
          criteria: any([
            oneOf(
              'sample:degree',
              ['doctor'],
              say('博士研究生', 'A doctorate', cite('p1/1.3', 'p1/1.1')),
            ),
            gte(
              'sample:salary',
              wan(100),
              say('年薪100万元以上', 'Paid 1,000,000 yuan a year or more', cite('p1/1.3')),
            ),
          ]),
          benefits: [purchase(300, 'p1/1.5')],
        },
        {
          id: 'c',
          name: text('C类', 'Class C'),
          citation: cite('p1/1.3'),
          criteria: gte(
            'sample:degree',
            'master',
            say('硕士研究生以上', 'A master’s degree or above', cite('p1/1.3')),
          ),
          benefits: [rent(4000, 'p1/1.5')],
        },
      ],
      notStated: ['deadline', 'contact'],
    },
    {
      id: id('founders'),
      name: text('创新创业团队资助', 'Support for founding teams'),
      summary: text(
        '给落户本区的创业团队的一次性资助和办公场地。',
        'A one-off grant and office space for founding teams that settle in the district.',
      ),
      audience: ['team', 'employer'],
      needs: ['start-up', 'one-off-money'],
      citation: cite('p2/2.1'),
      criteria: atLeast(
        2,
        [
          gte(
            'sample:members',
            4,
            say('核心成员4人以上', 'Four core members or more', cite('p2/2.1')),
          ),
          gte(
            'sample:shareholding',
            5_000,
            say('团队持股50%以上', 'The team holds 50 % or more', cite('p2/2.1')),
          ),
          judgedBy(authority, say('项目经专家评审', 'Experts review the project', cite('p2/2.2'))),
        ],
        {
          words: text('团队和项目条件', 'Conditions on team and project'),
          citation: cite('p2/2.1'),
        },
      ),
      benefits: [
        {
          id: 'grant',
          name: text('一次性资助', 'One-off grant'),
          need: 'one-off-money',
          amount: oneOffUpTo(wan(250), wan(50)),
          citation: cite('p2/2.1'),
          recipient: text('团队所在企业', 'the team’s company'),
          interpretation: text(
            '文件印有区间，具体数额由评审确定。',
            'A range is printed; the review settles the amount.',
          ),
        },
        {
          id: 'office',
          name: text('办公场地', 'Office space'),
          need: 'start-up',
          amount: inKind,
          citation: cite('p2/2.2'),
          terms: text('由园区安排。', 'Arranged by the park.'),
        },
        {
          id: 'project',
          name: text('重大项目经费', 'Funding for major projects'),
          need: 'research',
          amount: unlimited,
          citation: cite('p2/2.2'),
        },
        {
          id: 'award',
          name: text('团队奖励', 'Team award'),
          need: 'salary-and-awards',
          amount: figureNotStated,
          citation: cite('p2/2.2'),
        },
        {
          id: 'social',
          name: text('紧缺人才薪酬补贴', 'Pay supplement for scarce talent'),
          need: 'salary-and-awards',
          amount: {
            kind: 'share',
            bound: 'exact',
            of: 'sample:salary',
            least: 600,
            most: 4_800,
            per: 'year',
            maxMonths: 36,
          },
          citation: cite('p2/2.2'),
        },
        {
          id: 'matched',
          name: text('配套资助', 'Matching funds'),
          need: 'research',
          amount: { kind: 'matched', bound: 'upTo', of: 'sample:salary', ratio: 10_000 },
          citation: cite('p2/2.2'),
        },
      ],
    },
  ],
  services: [
    {
      id: id('window'),
      number: 1,
      name: text('人才服务窗口', 'Talent service counter'),
      summary: text('一个窗口受理各项申请。', 'One counter takes every application.'),
      audience: ['person', 'employer'],
      needs: ['daily-life'],
      citation: cite('p2/2.2'),
    },
  ],
  indicators: [
    {
      id: id('talent'),
      name: text('人才总量', 'Talent in all'),
      target: { value: 316_000, display: text('31.6万人', '316,000 people') },
      bound: 'atLeast',
      by: { words: text('到2025年', 'by 2025'), year: 2025 },
      nature: 'expected',
      baseline: {
        year: 2020,
        figure: { value: 250_000, display: text('25万人', '250,000 people') },
      },
      citation: cite('p2/2.1'),
    },
    {
      id: id('flats'),
      name: text('人才公寓', 'Apartments for talent'),
      target: { value: 10_000, display: text('1万套', '10,000 flats') },
      bound: 'about',
      by: { words: text('规划期末', 'by the end of the plan') },
      nature: 'binding',
      interpretation: text(
        '文件没有写明年份，按规划期末理解。',
        'No year is printed; we take it to be the end of the plan.',
      ),
      citation: cite('p2/2.2'),
    },
  ],
  combinations: [
    {
      id: id('higher'),
      kind: 'higherOf',
      scope: 'like',
      members: [{ like: 'home-purchase' }, { like: 'rent' }],
      words: text(
        '同类待遇不重复享受，取其高者。',
        'Of benefits of one kind only the higher is granted.',
      ),
      citation: cite('p3/1.1'),
    },
    {
      id: id('with-office'),
      kind: 'together',
      members: [
        { programme: id('housing'), benefit: 'rent' },
        { programme: id('founders'), benefit: 'office' },
      ],
      words: text('租房补贴可与办公场地同时享受。', 'Rent subsidy and office space go together.'),
      citation: cite('p3/1.1'),
      interpretation: text('以不重复计算租金为限。', 'As long as no rent is counted twice.'),
    },
  ],
  processes: [
    {
      id: id('apply'),
      appliesTo: [id('housing')],
      applicant: text('用人单位', 'the employer'),
      schedule: text('每年3月、9月集中受理', 'Applications are taken in March and September'),
      steps: [
        {
          id: 'entrust',
          actor: text('本人', 'You'),
          action: text(
            '委托用人单位提出申请，并提交材料。',
            'Ask your employer to apply, with papers.',
          ),
          citation: cite('p4/1.1'),
        },
        {
          id: 'check',
          actor: text('用人单位', 'Employer'),
          action: text('预审后报所在街镇。', 'Checks them and passes them to the town.'),
          citation: cite('p4/1.2'),
        },
        {
          id: 'pay',
          actor: text('主管部门', 'Authority'),
          action: text('审核、公示并发放。', 'Reviews, publishes and pays.'),
          citation: cite('p4/1.3'),
        },
      ],
      citation: cite('p4/1.1'),
    },
  ],
  clawbacks: [
    {
      id: id('false-statement'),
      appliesTo: [id('housing'), id('founders')],
      bearer: 'applicant',
      causes: [
        { words: text('提供虚假材料', 'False papers were handed in'), citation: cite('p4/1.2') },
        { words: text('五年内离开本区', 'Leaving within five years'), citation: cite('p4/1.3') },
      ],
      consequence: text('退还全部补贴。', 'Everything is returned.'),
      barredYears: 3,
      citation: cite('p4/1.3'),
    },
  ],
  points: [],
});
