import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  forDistrict,
  instalmentsUpTo,
  lt,
  monthlyUpTo,
  say,
  text,
  wan,
  years,
  yuan,
} from '@portal/rules-core/author';
import { classA, classB, classC, classD, classE } from '../housing/classes.ts';
import { housingScope } from '../housing/scope.ts';

const { cite, id } = forDistrict('qingpu');

const byContribution = text(
  '补贴总额视实际贡献核定，分十年按月发放。',
  'The total is set by actual contribution and paid in monthly parts over ten years.',
);

const rentTerms = text(
  '每月数额视实际贡献核定，按月发放；已领过的月数计入五年之内。',
  'The monthly sum is set by actual contribution and paid monthly; months already received count towards the five years.',
);

/** The longest duration holds for the person, whatever rent subsidy of the district it was. */
const monthsLeft = lt(
  'qingpu:rent-subsidy-months',
  60,
  say(
    '享受本区人才租房补贴未满五年（60个月）',
    'Fewer than five years (60 months) of the district’s talent rent subsidy so far',
    cite('annex4/1.3/p3'),
    text(
      '五年按“个人享受本区人才租房补贴”计算，这里理解为各项人才租房补贴合并计算。',
      'The five years are counted for the person and “the district’s talent rent subsidy”; this is read as all such subsidies together.',
    ),
  ),
);

/** A purchase subsidy of up to `total` fen, as annex 4 pays it. */
function purchase(total: number, place: string) {
  return {
    id: 'purchase',
    name: text('购房补贴', 'Home purchase subsidy'),
    need: 'home-purchase' as const,
    amount: instalmentsUpTo(total, years(10)),
    citation: cite(place, 'annex4/1.3/p3'),
    like: 'home-purchase',
    terms: byContribution,
  };
}

/** A rent subsidy of up to `monthly` fen, as annex 4 pays it. */
function rent(monthly: number, place: string) {
  return {
    id: 'rent',
    name: text('租房补贴', 'Rent subsidy'),
    need: 'rent' as const,
    amount: monthlyUpTo(monthly, years(5), 'qingpu:rent-subsidy-months'),
    citation: cite(place, 'annex4/1.3/p3'),
    like: 'rent',
    terms: rentTerms,
  };
}

export const housingSubsidy: ProgrammeInput = {
  id: id('housing-subsidy'),
  name: text(
    '高层次人才购房、租房补贴（A—E类）',
    'Home purchase and rent subsidies for high-level talent (classes A–E)',
  ),
  summary: text(
    '在青浦注册纳税的单位里工作的高层次人才：A、B、C类可得购房补贴，D、E类可得租房补贴，数额视实际贡献核定。',
    'For high-level talent working for an employer registered and taxed in Qingpu: classes A, B and C a purchase subsidy, classes D and E a rent subsidy, set by actual contribution.',
  ),
  audience: ['person'],
  needs: ['home-purchase', 'rent'],
  citation: cite('annex4/1/p2', 'annex4/1.2', 'main/3.1'),
  criteria: housingScope,
  classes: [
    {
      id: 'a',
      name: text('A类人才', 'Class A'),
      criteria: classA,
      benefits: [purchase(wan(500), 'annex4/1.2.1')],
      citation: cite('annex4/1.1.1'),
    },
    {
      id: 'b',
      name: text('B类人才', 'Class B'),
      criteria: classB,
      benefits: [purchase(wan(300), 'annex4/1.2.2')],
      citation: cite('annex4/1.1.2'),
    },
    {
      id: 'c',
      name: text('C类人才', 'Class C'),
      criteria: classC,
      benefits: [purchase(wan(100), 'annex4/1.2.3')],
      citation: cite('annex4/1.1.3'),
    },
    {
      id: 'd',
      name: text('D类人才', 'Class D'),
      criteria: all([classD, monthsLeft]),
      benefits: [rent(yuan(4000), 'annex4/1.2.4')],
      citation: cite('annex4/1.1.4'),
    },
    {
      id: 'e',
      name: text('E类人才', 'Class E'),
      criteria: all([classE, monthsLeft]),
      benefits: [rent(yuan(3000), 'annex4/1.2.5')],
      citation: cite('annex4/1.1.5'),
    },
  ],
  notStated: ['deadline', 'contact'],
  interpretation: text(
    '本办法的分类与《青浦区加快高层次产业人才引进激励办法》（附件2）不同，两处的“C类”“D类”不能互换；本项只按附件4判断。办法也没有要求“新引进”。',
    'The classes differ from those of annex 2 (industry talent): a “class C” or “class D” there is not the same as here. Only annex 4 is applied to this programme. It does not ask that one be newly introduced.',
  ),
};
