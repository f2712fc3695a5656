import type { Criterion } from '@portal/rules-core';
import {
  age,
  all,
  any,
  eq,
  forDistrict,
  gte,
  holdsAny,
  is,
  say,
  text,
  wan,
} from '@portal/rules-core/author';
import { keyField } from '../fields.ts';

const { cite } = forDistrict('qingpu');

/** 等: each of the five lists ends with it. */
const openList = text(
  '条款在这里以“等”收尾，名单并未封闭；本平台只判断写明的情形。自认水平相当的，请由用人单位向区人才服务中心询问。',
  'The clause ends this list with “and others”, so it is open; only what is named is tested here. If you consider yourself of equal standing, let your employer ask the district talent service centre.',
);

const oneOfThese = text('符合下列情形之一', 'Any one of these');

function engaged(place: string): Criterion {
  return is(
    'work.engaged',
    true,
    say(
      '被本区用人单位聘任',
      'Appointed by an employer in the district',
      cite(place),
      text(
        '“聘任”是指受聘于本区单位，还是指按该职称受聘，条款没有写明；这里只看是否已受聘。',
        'Whether one must be appointed at the level of that title, or only be engaged by an employer in the district, is not said; being engaged is enough here.',
      ),
    ),
  );
}

/** Class A: the highest honours. */
export const classA: Criterion = any(
  [
    holdsAny(
      'honours.awards',
      ['nobel'],
      say('诺贝尔奖获得者', 'Nobel laureate', cite('annex4/1.1.1.1')),
    ),
    holdsAny(
      'honours.awards',
      ['state-science-first', 'turing', 'fields'],
      say(
        '图灵奖、菲尔兹奖获得者，或获国家科学技术奖一等奖的项目主要完成人',
        'Principal contributor to a first-class State science award, or Turing or Fields laureate',
        cite('annex4/1.1.1.2'),
      ),
    ),
    holdsAny(
      'honours.awards',
      ['academician-cas', 'academician-cae'],
      say(
        '中国科学院或中国工程院院士',
        'Academician of the Chinese Academy of Sciences or of Engineering',
        cite('annex4/1.1.1.3'),
      ),
    ),
    holdsAny(
      'honours.awards',
      ['foreign-academician'],
      say(
        '发达国家权威学术机构会员（院士）',
        'Member of an authoritative academy of a developed country',
        cite('annex4/1.1.1.4'),
      ),
    ),
  ],
  {
    words: oneOfThese,
    citation: cite('annex4/1.1.1.4', 'annex4/1.1.1'),
    interpretation: openList,
  },
);

/** Class B: national plans and awards. */
export const classB: Criterion = any(
  [
    holdsAny(
      'honours.awards',
      ['national-plan'],
      say('国家级人才计划入选者', 'Selected for a national talent plan', cite('annex4/1.1.2.1')),
    ),
    holdsAny(
      'honours.awards',
      ['state-science-second', 'state-science-two-thirds'],
      say(
        '获国家科学技术奖二等奖，或获三等奖两个以上的项目主要完成人',
        'Principal contributor to a second-class State science award, or to two or more of the third class',
        cite('annex4/1.1.2.2'),
      ),
    ),
    holdsAny(
      'honours.awards',
      ['changjiang-scholar', 'national-distinguished-youth'],
      say(
        '长江学者或国家杰出青年获得者',
        'Changjiang scholar or national distinguished young scholar',
        cite('annex4/1.1.2.3'),
      ),
    ),
  ],
  {
    words: oneOfThese,
    citation: cite('annex4/1.1.2.3', 'annex4/1.1.2'),
    interpretation: openList,
  },
);

/** Class C: municipal plan, doctorate or master with title, or a salary of a million in a key field. */
export const classC: Criterion = any(
  [
    holdsAny(
      'honours.awards',
      ['municipal-plan'],
      say(
        '上海市级人才计划入选者',
        'Selected for a Shanghai municipal talent plan',
        cite('annex4/1.1.3.1'),
      ),
    ),
    all([
      eq(
        'education.fullTimeLevel',
        'doctorate',
        say('全日制博士研究生学历', 'Full-time doctoral education', cite('annex4/1.1.3.2')),
      ),
      gte(
        'title.professional',
        'associate-senior',
        say(
          '副高级及以上专业技术资格',
          'Professional title of associate senior level or above',
          cite('annex4/1.1.3.2'),
        ),
      ),
      engaged('annex4/1.1.3.2'),
    ]),
    all([
      eq(
        'education.fullTimeLevel',
        'master',
        say(
          '全日制硕士研究生学历',
          'Full-time master’s education',
          cite('annex4/1.1.3.3'),
          text(
            '博士不在本项判断，按同类第（2）项已可归入C类。',
            'A doctorate is not tested here: item (2) of the same class covers it.',
          ),
        ),
      ),
      eq(
        'title.professional',
        'senior',
        say('正高级专业技术资格', 'Professional title of senior level', cite('annex4/1.1.3.3')),
      ),
      engaged('annex4/1.1.3.3'),
    ]),
    all(
      [
        keyField('annex4/1.1.3.4'),
        gte(
          'work.annualSalary',
          wan(100),
          say(
            '年薪达到100万元',
            'A yearly salary of CNY 1,000,000 or more',
            cite('annex4/1.1.3.4'),
          ),
        ),
      ],
      {
        citation: cite('annex4/1.1.3.4'),
        interpretation: text(
          '附件4没有另列重点支持的产业领域，这里用附件2第一条的名单。',
          'Annex 4 lists no key fields of its own; those of annex 2, part 1 are used.',
        ),
      },
    ),
  ],
  {
    words: oneOfThese,
    citation: cite('annex4/1.1.3.4', 'annex4/1.1.3'),
    interpretation: openList,
  },
);

/** Class D: master with associate senior title, or once at the top of a listed top company. */
export const classD: Criterion = any(
  [
    all([
      eq(
        'education.fullTimeLevel',
        'master',
        say(
          '全日制硕士研究生学历',
          'Full-time master’s education',
          cite('annex4/1.1.4.1'),
          text(
            '博士具有副高级资格的，按C类第（2）项判断。',
            'A doctorate with an associate senior title comes under class C, item (2).',
          ),
        ),
      ),
      eq(
        'title.professional',
        'associate-senior',
        say(
          '副高级专业技术资格',
          'Professional title of associate senior level',
          cite('annex4/1.1.4.1'),
          text(
            '硕士具有正高级资格的，按C类第（3）项判断。',
            'A master’s with a senior title comes under class C, item (3).',
          ),
        ),
      ),
      engaged('annex4/1.1.4.1'),
    ]),
    is(
      'work.pastTopExecutive',
      true,
      say(
        '曾在权威榜单（财富500强，或中国民营、民营制造业500强，民营服务业100强等）上的企业任首席执行官、技术官、财务官或同等职位',
        'Once chief executive, technology or financial officer, or equal, of a company on an authoritative list: the Fortune 500, China’s private 500, private manufacturing 500, private services 100 or the like',
        cite('annex4/1.1.4.2'),
      ),
    ),
  ],
  {
    words: oneOfThese,
    citation: cite('annex4/1.1.4.2', 'annex4/1.1.4'),
    interpretation: openList,
  },
);

/** Class E: at most 35, full-time bachelor or above, associate senior title or above. */
export const classE: Criterion = all(
  [
    age(
      'person.birthDate',
      'lte',
      35,
      say(
        '35周岁及以下',
        'At most 35 years old',
        cite('annex4/1.1.5/p2'),
        text(
          '条款写明含35周岁，这里理解为过36岁生日之前都算，而不是到35岁生日为止。以哪一天的年龄为准没有写明，按所选日期计算。',
          'The clause includes 35; this is read as holding until the day before the 36th birthday, not ending on the 35th. It does not say on which day age counts; the date chosen on this page is used.',
        ),
      ),
    ),
    gte(
      'education.fullTimeLevel',
      'bachelor',
      say(
        '全日制本科及以上学历',
        'Full-time bachelor’s education or above',
        cite('annex4/1.1.5/p2'),
      ),
    ),
    gte(
      'title.professional',
      'associate-senior',
      say(
        '副高级及以上专业技术资格',
        'Professional title of associate senior level or above',
        cite('annex4/1.1.5/p2'),
      ),
    ),
    engaged('annex4/1.1.5/p2'),
  ],
  { citation: cite('annex4/1.1.5/p2', 'annex4/1.1.5'), interpretation: openList },
);
