import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** The Hongcai project as a whole, its six parts, and the two lists beside it: a way in to the measures. */
export const parts: ServiceInput[] = [
  measure({
    slug: 'hongcai',
    name: ['宏才工程', 'Hongcai project'],
    summary: [
      '规划期（到2020年）的总抓手，分六个部分，推动创新创业人才的引进、培养和激励，以及项目落地。',
      'What the plan period, to 2020, was built around: six parts that bring in, train and reward innovators and founders, and land their projects.',
    ],
    audience: ['person', 'team', 'employer', 'agency'],
    needs: ['start-up', 'research', 'career', 'daily-life'],
    places: ['main/4/p2', 'main/4'],
    offers: [
      ['（一）高端开发计划', 'Part 1: high-end talent', 'main/4.1'],
      ['（二）创业虹口计划', 'Part 2: start-ups', 'main/4.2'],
      ['（三）金融服务工程', 'Part 3: finance', 'main/4.3'],
      ['（四）人才发展载体平台建设工程', 'Part 4: platforms', 'main/4.4'],
      ['（五）人才创新创业服务体系建设', 'Part 5: services', 'main/4.5'],
      ['（六）创新创业生态建设工程', 'Part 6: environment', 'main/4.6'],
    ],
  }),
  measure({
    slug: 'high-end',
    name: ['高端开发计划', 'High-end talent'],
    summary: [
      '宏才工程第一部分：高聚计划集聚高层次人才和团队，高峰计划吸引总部、建设研发高地。',
      'Part 1 of the Hongcai project: the Gaoju plan gathers high-level talent and teams, the Gaofeng plan headquarters and research centres.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['research', 'start-up', 'career'],
    places: ['main/4.1'],
    offers: [
      ['高聚计划', 'Gaoju plan', 'main/4.1/p2'],
      [
        '引才机制：面向全球，看重市场，由用人单位作主',
        'How talent is found: worldwide, by the market, with employers in the lead',
        'main/4.1/p2',
      ],
      ['高峰计划', 'Gaofeng plan', 'main/4.1/p3'],
    ],
  }),
  measure({
    slug: 'entrepreneurship',
    name: ['创业虹口计划', 'Start-ups'],
    summary: [
      '宏才工程第二部分：高层次人才、科技人才、青年人才三类创新创业。',
      'Part 2 of the Hongcai project: ventures of high-level talent, of technology talent and of the young.',
    ],
    audience: ['person', 'team'],
    needs: ['start-up', 'research'],
    places: ['main/4.2'],
    offers: [
      ['高层次人才创新创业', 'High-level talent', 'main/4.2/p2'],
      ['科技人才创业', 'Technology talent', 'main/4.2/p3'],
      ['青年人才创业', 'Young talent', 'main/4.2/p4'],
    ],
  }),
  measure({
    slug: 'finance',
    name: ['金融服务工程', 'Finance'],
    summary: [
      '宏才工程第三部分：搭建金融服务平台，拓宽融资渠道。',
      'Part 3 of the Hongcai project: a platform of financial services, and more ways to finance.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['start-up'],
    places: ['main/4.3'],
    offers: [
      ['金融服务平台', 'Platform of financial services', 'main/4.3/p2'],
      ['融资服务渠道', 'Financing channels', 'main/4.3/p3'],
    ],
  }),
  measure({
    slug: 'platforms',
    name: ['人才发展载体平台建设工程', 'Platforms'],
    summary: [
      '宏才工程第四部分：专家工作站、博士后站和基地、产学研用协同、创业载体和特色园区。',
      'Part 4 of the Hongcai project: expert studios, postdoctoral stations and bases, work between industry and research, incubators and parks.',
    ],
    audience: ['person', 'employer'],
    needs: ['research', 'start-up'],
    places: ['main/4.4'],
    offers: [
      ['专家工作站（室）', 'Expert stations and studios', 'main/4.4/p2'],
      ['两站一基地四平台', 'Postdoctoral stations and bases, technology platforms', 'main/4.4/p3'],
      ['“产学研用”协同平台', 'Industry, universities, research and use', 'main/4.4/p4'],
      ['创新创业载体', 'Places for start-ups', 'main/4.4/p5'],
      ['特色园区', 'Parks', 'main/4.4/p6'],
    ],
  }),
  measure({
    slug: 'services',
    name: ['人才创新创业服务体系建设', 'Services'],
    summary: [
      '宏才工程第五部分：公共服务、科技服务、智慧政务服务。',
      'Part 5 of the Hongcai project: public services, technology services, smart government.',
    ],
    audience: ['person', 'employer', 'agency'],
    needs: ['daily-life', 'start-up'],
    places: ['main/4.5'],
    offers: [
      ['公共服务', 'Public services', 'main/4.5/p2'],
      ['科技服务', 'Technology services', 'main/4.5/p3'],
      ['智慧政务服务', 'Smart government', 'main/4.5/p4'],
    ],
  }),
  measure({
    slug: 'environment',
    name: ['创新创业生态建设工程', 'Environment'],
    summary: [
      '宏才工程第六部分：居住、医疗、教育和人文环境。',
      'Part 6 of the Hongcai project: homes, health care, schools and culture.',
    ],
    audience: ['person', 'employer'],
    needs: ['home-purchase', 'rent', 'medical', 'schooling', 'daily-life'],
    places: ['main/4.6'],
    offers: [
      ['居住环境', 'Homes', 'main/4.6/p2'],
      ['医疗教育环境', 'Health care and schools', 'main/4.6/p3'],
      ['人文环境', 'Culture', 'main/4.6/p4'],
    ],
  }),
  measure({
    slug: 'talent',
    name: ['各类人才队伍', 'Talent groups'],
    summary: [
      '规划第三部分按“高精尖缺”导向统筹的三组人才队伍。',
      'The three sets of talent groups of part 3 of the plan, which looks above all to the high-level, the specialised, the top and the scarce.',
    ],
    audience: ['person', 'employer'],
    needs: ['career', 'training'],
    places: ['main/3/p2', 'main/3'],
    offers: [
      ['（一）重点产业人才集群', 'Key industries', 'main/3.1'],
      ['（二）社会发展领域人才队伍', 'Society', 'main/3.2'],
      ['（三）各类人才队伍', 'Government, social work, enterprises and skills', 'main/3.3'],
      [
        '到2020年要形成的优秀人才队伍（没有印数字）：优秀企业家、学科技术带头人、领军和拔尖人才、高层次产业人才等；入选国家级重大人才工程（中央“千人计划”“万人计划”等）的持续增加，入选市级的（上海“千人计划”、市领军人才等）形成一定规模，国务院特殊津贴专家年轻化',
        'What is to be formed by 2020, without figures: excellent entrepreneurs, leaders of disciplines and technology, leading and top talent, high-level industry talent and others; more and more people in major national programmes (the national “Thousand Talents” and “Ten Thousand Talents” plans and the like), a fair number in those of the city (Shanghai’s “Thousand Talents” plan, leading talent of Shanghai and the like), and younger experts with the State Council’s special allowance',
        'main/2.2.2/p2',
      ],
    ],
  }),
  measure({
    slug: 'mechanisms',
    name: ['人才工作机制创新', 'Mechanisms'],
    summary: [
      '规划第五部分提出的培养、流动、评价、激励四项机制。',
      'The four mechanisms of part 5 of the plan: training, mobility, evaluation and incentives.',
    ],
    audience: ['person', 'employer', 'agency'],
    needs: ['career', 'training'],
    places: ['main/5.2'],
    offers: [
      ['培养机制', 'Training', 'main/5.2.1'],
      ['流动机制', 'Mobility', 'main/5.2.2'],
      ['评价机制', 'Evaluation', 'main/5.2.3'],
      ['激励机制', 'Incentives', 'main/5.2.4'],
    ],
  }),
];
