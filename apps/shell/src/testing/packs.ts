import type { Pack } from '@portal/rules-core';
import {
  all,
  definePack,
  forDistrict,
  gte,
  instalmentsUpTo,
  is,
  judgedBy,
  monthlyUpTo,
  oneOffUpTo,
  say,
  text,
  wan,
  years,
  yuan,
} from '@portal/rules-core/author';

const north = forDistrict('north');
const south = forDistrict('south');

/** An invented district whose document holds, with a programme of every kind that the pages tell apart. */
export const northPack: Pack = definePack({
  schemaVersion: 1,
  district: { id: 'north', name: text('北区', 'North') },
  document: {
    title: text('北区人才办法', 'Talent measures of North'),
    officialTitle: '北区人才办法',
    number: '北委〔2021〕1号',
    issuer: text('北区', 'North'),
  },
  validity: {
    from: { date: '2021-01-01', words: text('自印发之日起', 'From the day of issue') },
    until: { words: text('文件没有写明', 'The document does not say') },
    citation: north.cite('main/1'),
  },
  clauses: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    id: `north/main/${number}`,
    path: `第${number}条`,
  })),
  programmes: [
    {
      id: north.id('rent-subsidy'),
      name: text('租房补贴', 'Rent subsidy'),
      summary: text('给在北区工作的租房人才', 'For talent who work and rent in North'),
      audience: ['person'],
      needs: ['rent'],
      citation: north.cite('main/2'),
      criteria: all([
        is(
          'work.employerDistrict',
          'north',
          say('单位注册在北区', 'The employer is registered in North', north.cite('main/2')),
        ),
        gte(
          'education.level',
          'bachelor',
          say('本科及以上', 'A bachelor’s degree or above', north.cite('main/2')),
        ),
      ]),
      benefits: [
        {
          id: 'rent',
          name: text('每月租房补贴', 'Monthly rent subsidy'),
          need: 'rent',
          like: 'housing',
          amount: monthlyUpTo(yuan(3000), years(5)),
          citation: north.cite('main/2'),
        },
      ],
    },
    {
      id: north.id('home-subsidy'),
      name: text('购房补贴', 'Home purchase subsidy'),
      summary: text('给高层次人才', 'For high-level talent'),
      audience: ['person'],
      needs: ['home-purchase'],
      citation: north.cite('main/3'),
      criteria: is(
        'work.employerDistrict',
        'north',
        say('单位注册在北区', 'The employer is registered in North', north.cite('main/3')),
      ),
      classes: [
        {
          id: 'a',
          name: text('甲类', 'Class A'),
          criteria: gte(
            'education.level',
            'doctorate',
            say('博士', 'A doctorate', north.cite('main/3')),
          ),
          benefits: [
            {
              id: 'home',
              name: text('购房补贴', 'Purchase subsidy'),
              need: 'home-purchase',
              like: 'housing',
              amount: instalmentsUpTo(wan(100), years(10)),
              citation: north.cite('main/3'),
            },
          ],
          citation: north.cite('main/3'),
        },
      ],
    },
    {
      id: north.id('team-award'),
      name: text('团队奖励', 'Team award'),
      summary: text('给创业团队', 'For founding teams'),
      audience: ['team'],
      needs: ['start-up'],
      citation: north.cite('main/4'),
      criteria: all([
        gte(
          'team.memberCount',
          4,
          say('至少四名成员', 'At least four members', north.cite('main/4')),
        ),
        judgedBy(
          text('评审组', 'a panel'),
          say('经评审入选', 'Chosen on review', north.cite('main/4')),
        ),
      ]),
      benefits: [
        {
          id: 'award',
          name: text('一次性奖励', 'One-off award'),
          need: 'start-up',
          amount: oneOffUpTo(wan(50)),
          citation: north.cite('main/4'),
        },
      ],
    },
    {
      id: north.id('staff-training'),
      name: text('员工培训补贴', 'Staff training subsidy'),
      summary: text('给单位', 'For employers'),
      audience: ['employer'],
      needs: ['training'],
      citation: north.cite('main/5'),
      criteria: is(
        'employer.staffTraining',
        true,
        say('有员工参加培训', 'Staff take training', north.cite('main/5')),
      ),
    },
  ],
  services: [
    {
      id: north.id('one-window'),
      name: text('一个窗口', 'One window'),
      summary: text('落户和居住证一次办', 'Household registration and permits in one place'),
      audience: ['person', 'employer'],
      needs: ['household-registration'],
      citation: north.cite('main/6'),
    },
  ],
  combinations: [
    {
      id: north.id('higher-of'),
      kind: 'higherOf',
      scope: 'like',
      members: [{ like: 'housing' }],
      words: text('同类就高不重复', 'Of like benefits the higher one'),
      citation: north.cite('main/7'),
    },
  ],
});

/** An invented district whose plan has ended. */
export const southPack: Pack = definePack({
  schemaVersion: 1,
  district: { id: 'south', name: text('南区', 'South') },
  document: {
    title: text('南区人才规划', 'Talent plan of South'),
    officialTitle: '南区人才规划',
    issuer: text('南区', 'South'),
  },
  validity: {
    from: { date: '2016-01-01', words: text('规划期', 'Plan period') },
    until: { date: '2020-12-31', words: text('规划期末', 'End of the plan period') },
    citation: south.cite('main/1'),
  },
  clauses: [
    { id: 'south/main/1', path: '一' },
    { id: 'south/main/2', path: '二' },
  ],
  programmes: [
    {
      id: south.id('high-end/grant'),
      name: text('高端人才资助', 'Grant for high-end talent'),
      summary: text('给博士的一次性资助', 'A one-off grant for doctors'),
      audience: ['person'],
      needs: ['one-off-money'],
      citation: south.cite('main/2'),
      criteria: gte(
        'education.level',
        'doctorate',
        say('博士', 'A doctorate', south.cite('main/2')),
      ),
      benefits: [
        {
          id: 'grant',
          name: text('资助', 'Grant'),
          need: 'one-off-money',
          amount: oneOffUpTo(wan(20)),
          citation: south.cite('main/2'),
        },
      ],
    },
  ],
});
