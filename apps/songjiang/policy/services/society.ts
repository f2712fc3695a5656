import type { ServiceInput } from '@portal/rules-core';
import { task } from './task.ts';

/** Part 3 (2), the first five of the ten fields. */
export const society: ServiceInput[] = [
  task({
    slug: 'society-education',
    name: ['教育人才队伍', 'Teachers'],
    summary: [
      '教师研修、骨干教师奖励基金、引进和流动；另见“名师塑造”项目。',
      'Further training, an award fund for key teachers, recruitment and rotation; see also the project for outstanding teachers.',
    ],
    audience: ['person', 'employer'],
    needs: ['training', 'career', 'recruitment'],
    places: ['main/3.2.1/p2', 'main/1.1.2/p2'],
    offers: [
      [
        '更新教师培训；骨干教师研修共同体、中青年骨干教师团队、奖励基金',
        'Renewed teacher training; study communities and teams of key teachers, an award fund',
      ],
      [
        '高标准招聘新教师，加大引进优秀教师',
        'New teachers recruited to a high standard, more outstanding teachers brought in',
      ],
      [
        '“区管校用”，岗位竞争上岗；骨干和高年资教师柔性流动逐年增加',
        'Managed by the district, employed by schools, posts by competition; more rotation of key and senior teachers every year',
      ],
      [
        '此前有过强师兴教三年行动计划（2015—2017学年；内容不在本文件中）',
        'Before this plan there was a three-year plan for teachers (school years 2015 to 2017; its content is not part of it)',
        'main/1.1.2/p2',
      ],
    ],
  }),
  task({
    slug: 'society-health',
    name: ['卫生人才队伍', 'Health professionals'],
    summary: [
      '引进学科带头人和骨干，每年录用规培生和公卫医师，进修、晋升、奖励机制；另见“百名卫生专业骨干”项目。',
      'Leaders and key specialists are brought in, trainees of standardised residency and public-health doctors taken on every year, with further training, promotion and awards; see also the project for key health professionals.',
    ],
    audience: ['person', 'employer'],
    needs: ['recruitment', 'training', 'career', 'research'],
    places: ['main/3.2.2/p2', 'main/1.1.2/p2'],
    offers: [
      [
        '每年录用一批住院医师规培生和公共卫生医师；规培生是在培还是已结业、录用人数，都未载明',
        'Every year, trainees of standardised residency and public-health doctors are taken on; whether the trainees have finished, and how many there are, is not stated',
      ],
      [
        '梯度进修、学历职称晋升激励、双向交流、薪酬激励和奖励',
        'Further training in stages, incentives for degrees and titles, exchange both ways, pay incentives and awards',
      ],
      ['学科、科研能力和科研平台建设', 'Building up of disciplines, research and its platforms'],
      [
        '绩效工资总额逐年增长与服务的量和质挂钩',
        'Growth of performance pay linked to how much service is given and how good it is',
      ],
      [
        '此前已有卫生人才工作的实施意见（内容不在本文件中）',
        'Guidelines on health professionals were issued before this plan (their content is not part of it)',
        'main/1.1.2/p2',
      ],
    ],
  }),
  task({
    slug: 'society-culture',
    name: ['文化人才队伍', 'People in culture'],
    summary: [
      '评选、创作和节庆活动发现人才，艺术家驻留空间，人才数据库；另见“文化名家培育”项目。',
      'Talent is found through contests, creative events and festivals; there are places for artists in residence and a register; see also the project for masters of culture.',
    ],
    audience: ['person', 'team'],
    needs: ['career', 'training'],
    places: ['main/3.2.3/p2'],
    offers: [
      [
        '“大美云间”接地创作、“百姓明星”评选、上海市民文化节等平台',
        'The “Damei Yunjian” creative events, the people’s stars contest, the Shanghai citizens’ arts festival',
      ],
      [
        '艺术家驻留地、展览馆、纪念馆等公共文化空间',
        'Residences for artists, exhibition halls, memorial halls and other public cultural spaces',
      ],
      [
        '与松江大学城高校联合培养；人文艺术人才数据库；扶持群众文化团队',
        'Joint training with the universities of the Songjiang university town; a register of people in the arts; support for amateur groups',
      ],
    ],
  }),
  task({
    slug: 'society-tourism',
    name: ['旅游人才队伍', 'People in tourism'],
    summary: [
      '精品讲座、培训教育基地、联合办学和短期培训。',
      'Lectures, a training base, joint courses and short courses.',
    ],
    audience: ['person', 'employer'],
    needs: ['training'],
    places: ['main/3.2.4/p2'],
    offers: [
      [
        '智库专家参与，定期开办旅游经营管理讲座',
        'Regular lectures on running tourism, with experts of the think tank',
      ],
      [
        '旅游行业培训教育基地，联合办学、短期培训',
        'A training base for the trade, joint courses and short courses',
      ],
      [
        '政府、机构、院校、协会和企业联动开发人才',
        'Government, training bodies, colleges, associations and enterprises work together',
      ],
    ],
  }),
  task({
    slug: 'society-tech-services',
    name: ['科技服务人才队伍', 'People in technology services'],
    summary: [
      '引进和培育科技信息、科技咨询、检测认证、技术转移等机构，并为从业者办专业培训。',
      'Agencies for technology transfer, testing and certification, advice and information are brought in and built up, and their staff are trained.',
    ],
    audience: ['person', 'employer'],
    needs: ['training', 'start-up'],
    places: ['main/3.2.5/p2'],
    offers: [
      ['科技中介机构的引进和培育', 'Technology service agencies brought in and built up'],
      [
        '科协、行业协会办的专业培训：技术推广、知识产权、科技评估和鉴证等',
        'Courses by the science association and trade bodies: promotion of technology, intellectual property, evaluation and verification and more',
      ],
    ],
  }),
];
