import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** The first three projects of the plan's list: an event, a place and a platform. */
export const projects: ServiceInput[] = [
  measure({
    slug: 'talent-week',
    name: [
      '中国（杨浦）国际双创人才超级“联赛周”（或中国（杨浦）国际双创人才周）',
      'China (Yangpu) international week of innovation and start-up talent',
    ],
    summary: [
      '每年10月拟定期举办的国际双创人才交流活动，把校友联盟、创业之星大赛和活动周合在一起。',
      'An international event for innovators and founders, planned for every October, that joins the alumni alliance, the start-up star contest and a week of activities.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['start-up', 'career'],
    places: ['annex/1.1/p4', 'annex/1.1/p2', 'annex/1.1/p3', 'annex/1.1'],
    offers: [
      [
        '通过杨浦高校校友总会联盟连接海内外高校人才',
        'Talent of universities at home and abroad, linked through the alliance of Yangpu’s alumni associations',
        'annex/1.1/p3',
      ],
      [
        '全球创业之星大赛（获奖人才的扶持另见该项目）',
        'The global start-up star contest (for support of winners see that programme)',
        'annex/1.1/p3',
      ],
      [
        '论坛、研讨、发布、颁奖、展示和需求对接，设主会场、分会场',
        'Forums, seminars, launches, award ceremonies, shows and matching, in a main and further venues',
        'annex/1.1/p4',
      ],
    ],
  }),
  measure({
    slug: 'talent-park',
    name: ['“PARK 2025+”杨浦人才公园', '“PARK 2025+”, Yangpu talent park'],
    summary: [
      '规划改建的公共活动空间，以国际双创人才为主题；建成时间和地点没有写明。',
      'A public space to be converted, on the theme of international innovators and founders; when and where is not stated.',
    ],
    audience: ['person'],
    needs: ['daily-life'],
    places: ['annex/2.2/p2', 'annex/2.2'],
    offers: [
      ['健身活力空间、人才社交互动角、咖啡馆', 'A fitness space, a corner to meet, a café'],
      ['双创名人展示墙', 'A wall of well-known innovators and founders'],
      ['项目路演和双创嘉年华', 'Project presentations and a start-up carnival'],
    ],
  }),
  measure({
    slug: 'maker-free-port',
    name: ['中国（杨浦）国际创客自由港', 'China (Yangpu) international free port of makers'],
    summary: [
      '依托“长阳创谷”及附属空间打造的国际创客空间，汇集商务社交、安居、研修和孵化；规划争取一批政策在这里先行先试，尚未落定。',
      'A space for makers from around the world, in and around “Changyang Campus”, for meeting, living, learning and founding; the plan strives to have a number of policies tried out here first, none of which is settled.',
    ],
    audience: ['person', 'team'],
    needs: ['start-up', 'entry-and-stay', 'training', 'rent', 'schooling', 'medical'],
    places: ['annex/3.3/p2', 'annex/3.3/p3', 'annex/3.3'],
    offers: [
      ['“聚”：商务和社交', 'Business and social life', 'annex/3.3/p2'],
      ['“居”：人才安居', 'Housing', 'annex/3.3/p2'],
      ['“学”：研修和培训', 'Courses and training', 'annex/3.3/p2'],
      ['“创”：孵化和投融资', 'Incubation and finance', 'annex/3.3/p2'],
      [
        '争取先行先试：外国人才居留和出入境、通关',
        'To be tried out if it can be had: residence, entry and customs for foreign talent',
        'annex/3.3/p3',
      ],
      [
        '争取先行先试：股权激励、创业扶持、科技金融',
        'To be tried out if it can be had: equity incentives, start-up support, technology finance',
        'annex/3.3/p3',
      ],
      [
        '争取先行先试：安居、医疗、子女就读、开办国际学校',
        'To be tried out if it can be had: housing, health care, schooling, opening of international schools',
        'annex/3.3/p3',
      ],
    ],
  }),
];
