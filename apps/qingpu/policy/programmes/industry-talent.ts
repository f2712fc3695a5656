import type { Criterion, ProgrammeInput } from '@portal/rules-core';
import {
  all,
  any,
  figureNotStated,
  forDistrict,
  gte,
  holdsAny,
  inKind,
  instalmentsUpTo,
  is,
  judgedBy,
  lt,
  monthlyUpTo,
  say,
  text,
  wan,
  years,
  yuan,
} from '@portal/rules-core/author';
import { keyField } from '../fields.ts';
import { industryScope } from '../industry-scope.ts';

const { cite, id } = forDistrict('qingpu');

type BenefitInput = NonNullable<ProgrammeInput['benefits']>[number];

const openList = text(
  '列举以“等”收尾，并未穷尽；这里只判断写明的情形。',
  'The list ends with “and others”, so it is open; only what it names is tested here.',
);

const headReading = text(
  '“新引进的”印在句首A类之前，B类、C类没有重复。这里理解为对三类都适用，因为本办法整体针对人才引进；若理解为只约束A类，B类、C类就不必是新引进。',
  '“Newly introduced” is printed once, before class A, and not repeated for B and C. It is read here as covering all three, since these rules are about bringing people in; read narrowly it would bind class A alone.',
);

function newlyIntroduced(place: string, reading = false): Criterion {
  return is(
    'work.newlyIntroduced',
    true,
    say(
      '属于新引进的人才',
      'Newly introduced',
      cite(place),
      reading
        ? headReading
        : text(
            '文件没有写多久以内算“新引进”。',
            'The document does not say how recent “newly” is.',
          ),
    ),
  );
}

function purchase(total: number, top: boolean): BenefitInput {
  return {
    id: 'purchase',
    name: text('购房补贴', 'Home purchase subsidy'),
    need: 'home-purchase',
    amount: instalmentsUpTo(total, years(10)),
    citation: cite('annex2/3.1.1', 'main/2.2', 'annex2/3.1'),
    when: newlyIntroduced('annex2/3.1.1', !top),
    like: 'home-purchase',
    terms: text('总额按月发放，十年发完。', 'Paid in monthly parts, the whole over ten years.'),
    ...(top ? {} : { interpretation: headReading }),
  };
}

function household(first: boolean): BenefitInput {
  return {
    id: 'household-registration',
    name: text('落户支持', 'Support for household registration'),
    need: 'household-registration',
    amount: inKind,
    citation: first ? cite('annex2/3.2', 'main/2.2') : cite('annex2/3.2'),
    when: judgedBy(
      text('决定机关（文件未写明）', 'the deciding body, which the document does not name'),
      say(
        '按实际情况决定给予落户支持',
        'Support is found fit for the case',
        cite('annex2/3.2'),
        text(
          '条款的对象是“产业类高层次人才”，没有另下定义；这里理解为本办法A至D类。',
          'The clause speaks of “high-level industrial talent” and defines it no further; it is read as classes A to D of this annex.',
        ),
      ),
    ),
    terms: first
      ? text(
          '视实际情况给予；直接落户名额优先用于产业类顶尖人才。',
          'According to the case; places for direct registration go to class A first.',
        )
      : text('视实际情况给予，方式未载明。', 'According to the case; in what form is not stated.'),
  };
}

const schooling: BenefitInput = {
  id: 'schooling',
  name: text('子女优质教育', 'Good schooling for children'),
  need: 'schooling',
  amount: inKind,
  citation: cite('annex2/3.3'),
  terms: text(
    '优先安排；具体学校和方式未载明。',
    'With priority; which schools and how is not stated.',
  ),
};

/** Key field and at least half a million a year: the way to the award that is open beside classes A to C. */
const fieldAndSalary: Criterion = all(
  [
    keyField('annex2/3.4'),
    gte(
      'work.annualSalary',
      wan(50),
      say(
        '年薪达到50万元',
        'A yearly salary of CNY 500,000 or more',
        cite('annex2/3.4'),
        text(
          '“以上”包含50万元本身；年薪的口径文件未载明。',
          'The figure itself is included; the document does not say what counts as salary.',
        ),
      ),
    ),
  ],
  {
    words: text(
      '重点产业领域，且年薪50万元及以上',
      'In a key field with a salary of CNY 500,000 or more',
    ),
    citation: cite('annex2/3.4'),
  },
);

function contribution(when?: Criterion): BenefitInput {
  return {
    id: 'special-contribution',
    name: text('特殊贡献奖励', 'Special-contribution award'),
    need: 'salary-and-awards',
    amount: figureNotStated,
    citation: cite('annex2/3.4', 'main/2.2', 'annex2/6.3'),
    like: 'special-contribution',
    terms: text(
      '视地方贡献核定，细则由区商务委、经委和财政局另行制定。',
      'Set by the contribution to the locality, under detailed rules that three district departments draw up.',
    ),
    interpretation: text(
      '条款用“以及”连接A、B、C类和重点领域高薪人才，这里读作两种人各自都可得；若读作两样要同时具备，范围就窄得多。',
      'The clause joins classes A, B and C with “and” to well-paid people in key fields. Each of the two is read as entitled by itself; read as asking for both at once, far fewer would be.',
    ),
    ...(when ? { when } : {}),
  };
}

const rent: BenefitInput = {
  id: 'rent',
  name: text('租房补贴', 'Rent subsidy'),
  need: 'rent',
  amount: monthlyUpTo(yuan(4000), years(5), 'qingpu:rent-subsidy-months'),
  citation: cite('annex2/3.1.2', 'main/2.2', 'annex2/3.1'),
  like: 'rent',
  when: all([
    newlyIntroduced('annex2/3.1.2'),
    lt(
      'qingpu:rent-subsidy-months',
      60,
      say(
        '已享受本区人才租房补贴不满五年（60个月）',
        'Fewer than five years (60 months) of the district’s talent rent subsidies so far',
        cite('annex2/3.1.2'),
        text(
          '五年按本区各项人才租房补贴合并理解。',
          'The five years are read as all of the district’s talent rent subsidies together.',
        ),
      ),
    ),
  ]),
  terms: text('按月计算，前后最长五年。', 'Reckoned by the month, for five years at the longest.'),
  interpretation: text(
    '条款写“产业领域D类人才”，可读作另要求身处重点产业领域；这里读作对本办法D类的称呼，不另加条件。',
    'The clause speaks of “class D talent of the industrial field”, which could be read as asking for a key field as well; it is read here as the name of the class, not as a further condition.',
  ),
};

export const industryTalent: ProgrammeInput = {
  id: id('industry-talent'),
  name: text(
    '高层次产业人才引进激励（A—D类）',
    'Incentives for bringing in high-level industrial talent (classes A–D)',
  ),
  summary: text(
    '给青浦企业等用人单位的产业人才：A、B、C类新引进的有购房补贴，D类新引进的有租房补贴；另有落户、子女入学支持和特殊贡献奖励。',
    'For industrial talent of employers in Qingpu: a purchase subsidy for classes A, B and C and a rent subsidy for class D when newly introduced, besides help with registration and schools and a special-contribution award.',
  ),
  audience: ['person'],
  needs: ['home-purchase', 'rent', 'salary-and-awards', 'household-registration', 'schooling'],
  citation: cite('annex2/3.1', 'annex2/3.4', 'main/2.2'),
  criteria: industryScope,
  classes: [
    {
      id: 'a',
      name: text('A类（产业类顶尖人才）', 'Class A (top industrial talent)'),
      citation: cite('annex2/2.1'),
      criteria: any(
        [
          holdsAny(
            'honours.awards',
            ['nobel'],
            say('诺贝尔奖得主', 'Nobel laureate', cite('annex2/2.1.1')),
          ),
          holdsAny(
            'honours.awards',
            ['state-science-first', 'turing', 'fields'],
            say(
              '国家科学技术奖一等奖项目主要完成人，或图灵奖、菲尔兹奖得主',
              'Principal contributor to a first-class state science and technology prize, or holder of the Turing Award or Fields Medal',
              cite('annex2/2.1.2'),
            ),
          ),
          holdsAny(
            'honours.awards',
            ['academician-cas', 'academician-cae', 'foreign-academician'],
            say(
              '中国科学院、中国工程院院士，或发达国家权威学术机构会员（院士）',
              'Academician of either Chinese academy, or member of an authoritative academy of a developed country',
              cite('annex2/2.1.3'),
            ),
          ),
        ],
        { citation: cite('annex2/2.1'), interpretation: openList },
      ),
      benefits: [purchase(wan(500), true), household(true), schooling, contribution()],
    },
    {
      id: 'b',
      name: text('B类（产业类高端人才）', 'Class B (leading industrial talent)'),
      citation: cite('annex2/2.2'),
      criteria: any(
        [
          holdsAny(
            'honours.awards',
            ['national-plan'],
            say('入选国家级人才计划', 'Selected for a national talent plan', cite('annex2/2.2.1')),
          ),
          holdsAny(
            'honours.awards',
            ['state-science-second', 'state-science-two-thirds'],
            say(
              '国家科学技术奖二等奖项目主要完成人，或三等奖项目两个以上的主要完成人',
              'Principal contributor to a second-class state science and technology prize, or to two or more of the third class',
              cite('annex2/2.2.2'),
            ),
          ),
          holdsAny(
            'honours.awards',
            ['changjiang-scholar', 'national-distinguished-youth'],
            say(
              '长江学者或国家杰出青年',
              'Changjiang Scholar or national distinguished young scholar',
              cite('annex2/2.2.3'),
            ),
          ),
        ],
        { citation: cite('annex2/2.2'), interpretation: openList },
      ),
      benefits: [purchase(wan(300), false), household(false), schooling, contribution()],
    },
    {
      id: 'c',
      name: text('C类（产业类优秀人才）', 'Class C (outstanding industrial talent)'),
      citation: cite('annex2/2.3'),
      criteria: any(
        [
          holdsAny(
            'honours.awards',
            ['municipal-plan'],
            say(
              '入选上海市级人才计划',
              'Selected for a Shanghai municipal talent plan',
              cite('annex2/2.3.1'),
            ),
          ),
          all([
            keyField('annex2/2.3.2'),
            gte(
              'work.annualSalary',
              wan(100),
              say(
                '年薪达到100万元',
                'A yearly salary of CNY 1,000,000 or more',
                cite('annex2/2.3.2'),
              ),
            ),
          ]),
        ],
        { citation: cite('annex2/2.3') },
      ),
      benefits: [purchase(wan(100), false), household(false), schooling, contribution()],
    },
    {
      id: 'd',
      name: text('D类（产业类骨干人才）', 'Class D (core industrial talent)'),
      citation: cite('annex2/2.4'),
      criteria: is(
        'work.pastTopExecutive',
        true,
        say(
          '曾在权威榜单（财富500强、中国民营500强，以及民营制造业500强、民营服务业100强等）所列企业任首席执行官、首席技术官、首席财务官或同等职位',
          'Once CEO, CTO, CFO or equal in a company on an authoritative list: the Fortune 500, China’s private 500, private manufacturing 500, private services 100 or the like',
          cite('annex2/2.4/p2'),
          text(
            '榜单的列举以“等”收尾，同类榜单是否算数由主管部门掌握；现任职的也算“担任过”。',
            'The lists named end with “and others”; whether a like list counts is for the authority. A present post counts as one held.',
          ),
        ),
      ),
      benefits: [rent, household(false), schooling, contribution(fieldAndSalary)],
    },
    {
      id: 'contribution',
      name: text('仅符合特殊贡献奖励条件', 'Special-contribution award only'),
      citation: cite('annex2/3.4'),
      criteria: fieldAndSalary,
      benefits: [contribution()],
    },
  ],
  notStated: ['deadline', 'contact'],
  interpretation: text(
    '分类与附件4（人才安居）不同，两处的同名类别不能互换。“新引进”只写在购房、租房补贴里，所以只约束这两项；它印在A类之前，这里理解为B类、C类也适用。正文另有“经认定”三字，这里理解为按附件2的条件审核，不是另加一道评审。',
    'The classes differ from those of annex 4 (housing); classes of the same letter are not the same. “Newly introduced” is asked only for the purchase and rent subsidies, and so binds those alone; printed before class A, it is read as covering B and C too. The main text adds “once recognised”; this is read as the check against annex 2, not as a further review.',
  ),
};
