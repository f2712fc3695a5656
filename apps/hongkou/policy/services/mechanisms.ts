import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** The four mechanisms of part 5: what they offer beyond what one person can be granted. */
export const mechanisms: ServiceInput[] = [
  measure({
    slug: 'mechanisms/training',
    name: ['培养机制', 'Training'],
    summary: [
      '校企联合培养、专业技术人才继续教育、职业技能培养和民营企业经营者培训。',
      'Training shared by universities and enterprises, continuing education for professionals, vocational skills, and training for those who run private enterprises.',
    ],
    audience: ['person', 'employer'],
    needs: ['training'],
    places: ['main/5.2.1/p2'],
    offers: [
      [
        '人才发展“未来计划”：探索校企联合招生、联合培养',
        'The “future plan”: joint enrolment and training by universities and enterprises, being tried out',
      ],
      [
        '专业技术人才继续教育：探索用教育费附加支持，用好“知识更新工程”',
        'Continuing education for professionals: support from the education surcharge (being looked into), and the knowledge renewal project',
      ],
      [
        '职业技能：职业教育投入加大，现代学徒制试点，网络和远程教育，支持专业培训机构',
        'Vocational skills: more spending on vocational education, a trial of modern apprenticeships, online and distance learning, support for training institutions',
      ],
    ],
  }),
  measure({
    slug: 'mechanisms/mobility',
    name: ['流动机制', 'Mobility'],
    summary: [
      '定期发布紧缺人才开发目录，让高校院所与企业之间人才双向流动，柔性引进和兼职挂职。',
      'A list of talent in short supply published at intervals, exchange in both directions between research and enterprises, and flexible and concurrent posts.',
    ],
    audience: ['person', 'employer'],
    needs: ['career', 'recruitment', 'research'],
    places: ['main/5.2.2/p2'],
    offers: [
      ['各类人才发展的“绿色通道”', 'A green channel for talent of every kind'],
      [
        '虹口紧缺人才开发目录，定期编制和发布',
        'List of talent in short supply in the district, drawn up and published at intervals',
      ],
      [
        '股权激励、成果转化收益分配、科研人员双向流动等制度',
        'Exchange of researchers, shares in the proceeds of research, and equity incentives',
      ],
      [
        '支持区内高校院所的研究人员到企业挂职兼职；支持企业用横向课题、联合攻关柔性引进教师和博士后',
        'Support for researchers of the district’s universities and institutes who take posts in enterprises, and for enterprises that engage teachers and postdocs flexibly, through research projects',
      ],
      [
        '企业高层次人才到高校院所任兼职导师（鼓励）',
        'High-level talent of enterprises as advisers at universities and institutes (encouraged)',
      ],
      [
        '支持和鼓励高校院所的研究人员、有创新经验的企业家，到虹口的机关、区属企业和事业单位兼职挂职',
        'Support and encouragement for entrepreneurs with experience in innovation, and for researchers, who take posts in the district’s government, public institutions and enterprises',
      ],
    ],
  }),
  measure({
    slug: 'mechanisms/evaluation',
    name: ['评价机制', 'Evaluation'],
    summary: [
      '主要看能力、业绩和薪酬，最终评价权在用人主体；探索建人才评价委员会，成员来自风投机构、规模以上企业、科技服务、人才中介，以及政府、专家等。',
      'Ability, results and pay are what counts, and the employer has the last word; a committee is being tried out, of enterprises above designated size, venture capital, talent agencies, technology services, the government, experts and others.',
    ],
    audience: ['person', 'employer', 'agency'],
    needs: ['career'],
    places: ['main/5.2.3/p2'],
    offers: [
      [
        '人才评价委员会参与职称评审、政府人才计划等评价，也参与遴选（探索）',
        'A committee that takes part in the government’s talent plans, title reviews and selection (being tried out)',
      ],
      [
        '基础研究、应用开发、成果转化人才分类评价',
        'Separate evaluation for basic research, applied development and bringing research to market',
      ],
      [
        '落实国家和上海市新兴产业人才职称评定办法',
        'National and Shanghai rules on titles for talent in new industries carried out',
      ],
      [
        '专业技术人才的评价机制，要得到社会和用人单位认可',
        'An evaluation of professionals that society and employers recognise',
      ],
      [
        '技能人才多元化评价：职业技能鉴定和企业评价',
        'Several ways to assess skills: official tests and assessment by enterprises',
      ],
      [
        '区属企业经营管理人才、事业单位管理人员的考核评价办法',
        'Rules for assessing managers of the district’s enterprises and of public institutions',
      ],
    ],
  }),
  measure({
    slug: 'mechanisms/incentives',
    name: ['激励机制', 'Incentives'],
    summary: [
      '引导用人单位以能力和业绩激励人才，重点向创新创业人才倾斜；加强知识产权保护，完善职务发明激励。',
      'Employers are led to reward ability and results, innovators and founders above all; intellectual property is better protected, and inventions made at work better rewarded.',
    ],
    audience: ['person', 'employer', 'agency'],
    needs: ['career', 'start-up'],
    places: ['main/5.2.4/p2'],
    offers: [
      [
        '个人知识产权保护，专利、商标激励',
        'Protection of personal intellectual property, incentives through patents and trade marks',
      ],
      ['鼓励用人单位完善职务发明激励', 'Employers encouraged to reward inventions made at work'],
      [
        '让有资质的创业投资服务机构来落户',
        'Qualified service firms for venture capital brought to the district',
      ],
    ],
  }),
];
