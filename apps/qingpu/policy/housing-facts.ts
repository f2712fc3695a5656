import type { Fact } from '@portal/rules-core';
import { caseOf, employerIs } from '@portal/rules-core/author';

/** Facts that only this district's housing measures ask for. */
export const housingFacts: Fact[] = [
  {
    id: 'qingpu:rent-subsidy-months',
    subject: 'person',
    changeable: 'time',
    type: { kind: 'integer', min: 0, unit: { zh: '个月', en: 'months' } },
    label: { zh: '已领青浦人才租房补贴的月数', en: 'Months of Qingpu rent subsidy received' },
    question: {
      zh: '您已经领过多少个月的青浦区人才租房补贴？',
      en: 'For how many months have you already received a Qingpu talent rent subsidy?',
    },
    hint: {
      zh: '各项人才租房补贴合并计算；没有领过的，填0。满60个月就不能再领。',
      en: 'Count all talent rent subsidies of the district together; give 0 if you never received one. At 60 months it ends.',
    },
    why: {
      zh: '个人享受本区人才租房补贴，前后合计最长五年。',
      en: 'One person may receive the district’s talent rent subsidies for five years in all.',
    },
  },
  {
    id: 'qingpu:apartment-months',
    subject: 'person',
    changeable: 'time',
    type: { kind: 'integer', min: 0, unit: { zh: '个月', en: 'months' } },
    label: { zh: '已享受青浦人才公寓保障的月数', en: 'Months of Qingpu talent apartment support' },
    question: {
      zh: '您已经享受过多少个月的青浦区人才公寓或专项补贴？',
      en: 'For how many months have you already had a Qingpu talent apartment or the special subsidy?',
    },
    hint: {
      zh: '入住和领专项补贴的月数合并计算；没有享受过的，填0。满72个月就不能再申请。',
      en: 'Add up the months in a flat and on the special subsidy; give 0 if you had neither. At 72 months it ends.',
    },
    why: {
      zh: '个人享受人才公寓保障，累计最长六年。',
      en: 'One person may have talent apartment support for six years in all.',
    },
  },
  {
    id: 'qingpu:general-points',
    subject: 'person',
    type: { kind: 'integer', min: 0, unit: { zh: '分', en: 'points' } },
    label: { zh: '青浦人才积分通用指标分', en: 'General points in the Qingpu talent scheme' },
    question: {
      zh: '按《青浦区人才积分指标》自行模拟，您的通用指标得多少分？',
      en: 'Scoring yourself by the Qingpu table of indicators, how many general points do you have?',
    },
    hint: {
      zh: '只填通用指标的分数，小数舍去；45分即达到登记标准。指标表未随文件公布，可向用人单位或区人才服务中心索取；不清楚就选“不确定”。',
      en: 'General indicators only, fractions left off; 45 is enough to register. The table was not printed with the document: ask your employer or the district talent service centre, or answer “not sure”.',
    },
    why: {
      zh: '通用指标达到45分才能申请人才积分登记。',
      en: 'Registration in the points scheme takes 45 general points.',
    },
  },
  {
    id: 'qingpu:direct-groups',
    subject: 'person',
    follows: [
      {
        // Not an agency: it can be a public institution itself, or place people in one.
        when: [
          employerIs('social-organisation', 'district-owned', 'other-enterprise', 'government'),
        ],
        holds: {
          op: 'holdsAny',
          fact: 'qingpu:direct-groups',
          values: ['institution-newcomer'],
          not: true,
        },
        words: {
          zh: '新进事业单位人员须在事业单位',
          en: 'Newcomers to a public institution work in one',
        },
      },
      {
        when: [{ op: 'compare', fact: 'education.fullTimeLevel', cmp: 'lt', value: 'bachelor' }],
        holds: {
          op: 'holdsAny',
          fact: 'qingpu:direct-groups',
          values: ['institution-newcomer'],
          not: true,
        },
        words: {
          zh: '这一类要求全日制本科及以上学历',
          en: 'This group has a full-time bachelor’s education or above',
        },
      },
      {
        when: [{ op: 'holdsAny', fact: 'honours.awards', values: ['district-award'] }],
        holds: { op: 'holdsAny', fact: 'qingpu:direct-groups', values: ['district-award'] },
        words: {
          zh: '区级人才奖项属于区级以上人才奖项',
          en: 'A talent award of a district is one at district level or above',
        },
      },
    ],
    type: {
      kind: 'choices',
      options: [
        {
          id: 'district-award',
          label: {
            zh: '获得过区级及以上人才奖项',
            en: 'Holder of a talent award at district level or above',
          },
        },
        {
          id: 'remote-town-post',
          label: {
            zh: '在镇里的偏远地区工作，从事教育、文化、卫生、农业、水利等行业',
            en: 'Working in education, culture, health, farming, water works or the like in a remote part of one of the towns',
          },
          hint: {
            zh: '哪些地方算偏远，文件未载明。',
            en: 'Which places count as remote is not stated.',
          },
        },
        {
          id: 'institution-newcomer',
          label: {
            zh: '事业单位新入职，且有全日制本科及以上学历',
            en: 'New to a public institution, with a full-time bachelor’s education or above',
          },
          hint: {
            zh: '入职多久以内算“新入职”，文件未载明。',
            en: 'How recent “new” is, is not stated.',
          },
        },
        {
          id: 'high-skilled',
          label: {
            zh: '企事业单位的高技能人才',
            en: 'Highly skilled worker in an enterprise or public institution',
          },
          hint: {
            zh: '哪一级起算高技能，文件未载明。',
            en: 'From which level one is highly skilled is not stated.',
          },
        },
        {
          id: 'special-scarce',
          label: {
            zh: '由区人才办认定的特殊紧缺人才',
            en: 'Recognised by the district talent office as specially scarce',
          },
        },
      ],
    },
    label: { zh: '直接登记的五类人员', en: 'The five groups registered directly' },
    question: {
      zh: '您属于下面哪几类人员？',
      en: 'Which of these groups do you belong to?',
    },
    hint: { zh: '可多选；都不属于就选“没有”。', en: 'Choose all that apply, or “none of these”.' },
    why: {
      zh: '属于其中任何一类，直接给予45分的登记资格。',
      en: 'Belonging to any of them gives the 45 points for registration directly.',
    },
  },
  {
    id: 'qingpu:veto',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '有一票否决情形', en: 'A veto item applies' },
    question: {
      zh: '您有没有积分指标里的一票否决情形？',
      en: 'Does any of the scheme’s veto items apply to you?',
    },
    hint: {
      zh: '具体情形列在指标表里，该表未随文件公布；不清楚就选“不确定”。',
      en: 'They are listed in the table of indicators, which was not printed with the document. If you do not know, answer “not sure”.',
    },
    why: {
      zh: '出现一票否决情形的，不能凭积分享受补贴。',
      en: 'A veto item closes the way to the subsidy, whatever the points.',
    },
  },
  {
    id: 'qingpu:introduced-talent',
    subject: 'person',
    type: { kind: 'boolean' },
    label: { zh: '引进人才', en: 'Introduced talent' },
    question: {
      zh: '您是本区用人单位从外面引进的人才吗？',
      en: 'Were you brought in from elsewhere by an employer in the district?',
    },
    hint: {
      zh: '文件没有给“引进人才”下定义，不限引进的年份；拿不准的问一下用人单位。',
      en: 'The document does not define “introduced talent” and sets no year; ask your employer if in doubt.',
    },
    why: {
      zh: '凭居住证申请人才公寓，以及教育、卫生等领域的补贴，都限引进人才。',
      en: 'Talent apartments by residence permit, and subsidies in fields such as education and health, are for introduced talent.',
    },
  },
  {
    id: 'qingpu:priority-employer',
    subject: 'employer',
    type: { kind: 'boolean' },
    label: { zh: '人才公寓优先供应单位', en: 'Priority employer for talent apartments' },
    question: {
      zh: '您的用人单位是青浦区人才公寓的优先供应单位吗？',
      en: 'Is your employer a priority unit for Qingpu talent apartments?',
    },
    hint: {
      zh: '名单未随文件公布，用人单位的人事部门会知道。',
      en: 'The list was not printed with the document; your employer’s personnel office will know.',
    },
    why: {
      zh: '还没拿到居住证的人，须由这样的单位承诺按期办证。',
      en: 'For those without a permit yet, such a unit must promise to obtain it in time.',
    },
  },
  {
    id: 'qingpu:agri-supplied',
    subject: 'person',
    follows: [caseOf('situation.person', 'farming', 'qingpu:agri-supplied', false)],
    type: { kind: 'boolean' },
    label: {
      zh: '经认定的农业创业团队成员或农业创业人才',
      en: 'Member of a selected agricultural team, or selected agricultural talent',
    },
    question: {
      zh: '您是入选的农业创业团队成员，或入选的农业创业人才吗？',
      en: 'Are you a member of a selected agricultural start-up team, or a selected agricultural entrepreneur?',
    },
    why: {
      zh: '这两类人也是人才公寓的供应对象。',
      en: 'Both are also supplied with talent apartments.',
    },
  },
];
