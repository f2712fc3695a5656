import type { ProgrammeInput } from '@portal/rules-core';
import { all, holdsAny, notStated, say, text } from '@portal/rules-core/author';
import {
  cite,
  conditionsOpen,
  id,
  judged,
  money,
  nothingPrinted,
  nothingPrintedInKind,
  support,
} from '../common.ts';

const home = cite('main/4.6/p2');
const care = cite('main/4.6/p3');
const GROUPS = 'hongkou:housing-groups';

export const rentalHousing: ProgrammeInput = {
  id: id('environment/rental-housing'),
  name: text('人才公寓和公共租赁住房', 'Talent apartments and public rental housing'),
  summary: text(
    '为引进人才解决一个阶段的租住需要：配建、新建、改建人才公寓，多渠道筹措公共租赁住房。',
    'Homes to rent for a time for talent brought to the district: talent apartments added, built or converted, and public rental housing from several sources.',
  ),
  audience: ['person'],
  needs: ['rent'],
  citation: home,
  criteria: notStated(
    say(
      '引进人才，处在需要租住的阶段；怎样算引进人才、怎样申请，规划未载明',
      'Talent brought to the district, at a stage of needing to rent; who counts and how to apply is not stated',
      home,
    ),
  ),
  benefits: [
    support('rental-home', home, {
      name: ['人才公寓或公共租赁住房', 'Talent apartment or public rental home'],
      need: 'rent',
      terms: [
        '租金、租期和管理单位未载明。',
        'Rent, length of stay and who runs the homes are not stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const medicalCard: ProgrammeInput = {
  id: id('environment/medical-card'),
  name: text('高层次人才医疗保健卡', 'Health-care card for high-level talent'),
  summary: text(
    '为高层次创新创业人才建立医疗保健卡，在定点医院预约门急诊、进专门诊室、请专家会诊、体检和住院。',
    'A card for high-level innovators and founders: appointments, a dedicated consulting room, specialist consultation, check-ups and hospital stays at designated hospitals.',
  ),
  audience: ['person'],
  needs: ['medical'],
  citation: care,
  criteria: all([
    holdsAny(
      GROUPS,
      ['high-level-innovator', 'core-member'],
      say(
        '高层次创新创业人才',
        'High-level innovator or founder',
        care,
        text(
          '条款只写“高层次创新创业人才”；高层次团队的核心成员这里一并列入，由主管部门认定。',
          'The clause says only “high-level innovators and founders”; core members of high-level teams are included here, and the authority decides.',
        ),
      ),
    ),
    conditionsOpen(care),
  ]),
  benefits: [
    support('card', care, {
      name: ['医疗保健卡', 'Health-care card'],
      need: 'medical',
      terms: [
        '定点医院的体检、住院，门急诊预约，专家会诊和专门诊室等。',
        'Appointments at designated hospitals, a dedicated consulting room, specialist consultation, check-ups, hospital stays and the like.',
      ],
    }),
  ],
  notStated: nothingPrintedInKind,
};

export const designatedHospitals: ProgrammeInput = {
  id: id('environment/designated-hospitals'),
  name: text('人才定点医院', 'Designated hospitals for talent'),
  summary: text(
    '第一人民医院、中西医结合医院2家定点医院扩大服务人才的范围；区属二甲医院和社区卫生服务中心还在探索加入。',
    'The two designated hospitals, the First People’s Hospital and the hospital of integrated Chinese and Western medicine, serve a wider range of talent; adding community health centres and the district’s grade II-A hospitals is being looked into.',
  ),
  audience: ['person'],
  needs: ['medical'],
  citation: care,
  criteria: all([
    holdsAny(
      GROUPS,
      [
        'high-level-innovator',
        'core-member',
        'high-level-finance',
        'high-level-shipping',
        'middle-innovator',
        'innovator',
        'key-industry',
      ],
      say(
        '创新创业人才，或重点产业人才的家属',
        'An innovator or founder, or the family of talent in a key industry',
        cite('main/4.6/p3', 'main/3.1'),
        text(
          '条款可以读作两类人才的家属，也可以读作创新创业人才本人和重点产业人才的家属；这里两类人才的本人和家属都列入。重点产业按三、（一）理解。',
          'The clause may mean the families of both, or innovators themselves and the families of key-industry talent; both kinds of talent and their families are included here. Key industries are those of part 3 (1).',
        ),
      ),
    ),
    conditionsOpen(care),
  ]),
  benefits: [
    support('hospitals', care, {
      name: ['定点医院服务', 'Service at the designated hospitals'],
      need: 'medical',
      recipient: ['人才及其家属', 'Talent and family'],
    }),
    support('community-care', care, {
      name: [
        '社区卫生服务中心、区属二甲医院服务',
        'Community health centres and district hospitals',
      ],
      need: 'medical',
      recipient: ['人才及其家属', 'Talent and family'],
      terms: ['规划写的是“探索增加”。', 'The plan means to look into adding these.'],
    }),
  ],
  notStated: nothingPrintedInKind,
};

export const supplementaryInsurance: ProgrammeInput = {
  id: id('environment/supplementary-insurance'),
  name: text('补充医疗保险', 'Supplementary medical insurance'),
  summary: text(
    '在基本医疗保险之外，探索为创业型创新人才建立补充医疗保险，完善医疗补助。',
    'Beside basic medical insurance, the plan looks into a supplementary insurance for innovators who found businesses, and into better medical subsidies.',
  ),
  audience: ['person'],
  needs: ['medical'],
  citation: care,
  criteria: all([
    judged('创业型创新人才', 'An innovator who founds a business', care),
    conditionsOpen(care),
  ]),
  benefits: [
    support('insurance', care, {
      name: ['补充医疗保险', 'Supplementary medical insurance'],
      need: 'medical',
      terms: ['规划写的是“探索建立”。', 'The plan means to look into setting it up.'],
    }),
    money('medical-subsidy', care, {
      name: ['医疗补助', 'Medical subsidy'],
      need: 'medical',
      terms: [
        '规划要完善医疗补助的办法；补助哪些、怎样补助，未载明。',
        'The plan means to improve how medical costs are subsidised; which and how is not stated.',
      ],
    }),
  ],
  notStated: nothingPrinted,
};

export const schooling: ProgrammeInput = {
  id: id('environment/schooling'),
  name: text('子女入托入园入学协调', 'Help with nurseries, kindergartens and schools'),
  summary: text(
    '高层次创新创业人才的孩子到了年龄，入托、入园、入学由区里协调办理，既讲就近入学，也看人才意愿。',
    'For children of high-level innovators and founders who are of the age for it, the district helps to arrange a nursery, kindergarten or school, with regard both to the nearest school and to the parents’ wishes.',
  ),
  audience: ['person'],
  needs: ['schooling'],
  citation: care,
  criteria: all([
    holdsAny(
      GROUPS,
      ['high-level-innovator', 'core-member'],
      say(
        '高层次创新创业人才，有适龄子女',
        'High-level innovator or founder with children of the right age',
        care,
        text(
          '高层次团队的核心成员这里一并列入，由主管部门认定。',
          'Core members of high-level teams are included here; the authority decides.',
        ),
      ),
    ),
    conditionsOpen(care),
  ]),
  benefits: [
    support('arrangement', care, {
      name: ['协调办理入托入园入学', 'Arranging a place'],
      need: 'schooling',
      terms: [
        '是协调办理；进哪一所学校，规划没有承诺。',
        'The district helps to arrange it; the plan promises no particular school.',
      ],
    }),
  ],
  notStated: nothingPrintedInKind,
};

export const internationalEducation: ProgrammeInput = {
  id: id('environment/international-education'),
  name: text('国际化教育资源', 'International schooling'),
  summary: text(
    '探索引进国际化教育资源，尽量照顾海内外高层次人才子女的就学需要；有关部门的支持还在争取。',
    'The district looks into international schooling, to meet as far as it can the needs of the children of high-level talent from China and abroad; it is seeking the support of the departments concerned.',
  ),
  audience: ['person'],
  needs: ['schooling'],
  citation: care,
  criteria: all([
    judged('海内外高层次人才', 'High-level talent from China or abroad', care),
    conditionsOpen(care),
  ]),
  benefits: [
    support('international-schooling', care, {
      name: ['国际化教育资源', 'International schooling'],
      need: 'schooling',
      terms: ['规划写的是“探索引入”。', 'The plan means to look into bringing it in.'],
    }),
  ],
  notStated: nothingPrintedInKind,
};
