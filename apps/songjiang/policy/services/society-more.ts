import type { ServiceInput } from '@portal/rules-core';
import { task } from './task.ts';

/** Part 3 (2), the last five of the ten fields. */
export const societyMore: ServiceInput[] = [
  task({
    slug: 'society-film',
    name: ['科技影视文化人才队伍', 'People in film and film technology'],
    summary: [
      '围绕上海科技影都：院校与基地联合培养，扶持新人新作，影视企业自主培训。',
      'Around the Shanghai film-technology city: joint training by colleges and studios, support for newcomers, training by film companies themselves.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['training', 'career', 'start-up'],
    places: ['main/3.2.6/p2', 'main/1.1.2/p2'],
    offers: [
      [
        '策划运营、编导、演艺、制作、宣传等各环节人才的培养和引进',
        'Training and recruitment along the whole chain: planning, directing, acting, production, publicity',
      ],
      [
        '与松江大学城、上海大学、上海电影学院等联合培养，非学历影视培训',
        'Joint training with the university town, Shanghai University and the Shanghai Film Academy; courses without a degree',
      ],
      [
        '“青年电影计划”“优创计划”等“项目+人才”计划，扶持新人新作（数额未载明）',
        'Plans that pair projects with people, such as the young film plan and the “Youchuang” plan, with support for newcomers and their work (no figure stated)',
      ],
      [
        '鼓励支持企业自主培养，突破职业资格证书的限制；岗前、在岗技能培训和新型学徒制',
        'Companies are encouraged to train their own people beyond the limits of vocational certificates, before and on the job, and to join the city’s new-type apprenticeships',
      ],
      [
        '此前已出台影视产业人才高地的实施意见（内容不在本文件中）',
        'Guidelines on film talent were issued before this plan (their content is not part of it)',
        'main/1.1.2/p2',
      ],
    ],
  }),
  task({
    slug: 'society-rural',
    name: ['乡村振兴人才队伍', 'People for the countryside'],
    summary: [
      '带头人、农业科研和农技人才、技能服务人才的培养；另见“新型职业农民培育”项目和涉农创业扶持。',
      'Training of leaders, agricultural researchers, extension workers and skilled helpers; see also the project for professional farmers and the support for founders in farming.',
    ],
    audience: ['person', 'team', 'employer'],
    needs: ['training', 'career', 'start-up'],
    places: ['main/3.2.7/p2', 'main/1.1.2/p2'],
    offers: [
      [
        '经营、科技、致富带头人和能工巧匠的培养；鼓励牵头办专业合作社',
        'Training of leaders in business, technology and income, and of craftspeople; they are encouraged to found cooperatives',
      ],
      [
        '鼓励青年从事现代农业生产经营，重视农村青年人才梯队',
        'Young people are encouraged to work in modern farming, and a rising generation in the countryside is fostered',
      ],
      [
        '农业龙头企业的孵化、培育、引进',
        'Leading farm enterprises hatched, built up or brought in',
      ],
      [
        '农业科研的领军者、青年人才和创新团队的培养',
        'Training of leading agricultural researchers, young scientists and teams',
      ],
      [
        '农技推广人才：驻村指导、岗位锻炼、院校合作；区镇农业科技人员知识更新',
        'Extension workers: guidance in the villages, practice in post, work with colleges; renewal courses for agricultural staff of district and towns',
      ],
      [
        '动物防疫、病虫害防治、农产品检测、农机驾驶维修等技能人才的培养',
        'Training in animal disease prevention, pest control, testing of produce, driving and repair of farm machines and the like',
      ],
      [
        '此前已有以民生和人才保障促进乡村振兴的实施办法（内容不在本文件中）',
        'Measures for the countryside on living and talent were issued before this plan (their content is not part of it)',
        'main/1.1.2/p2',
      ],
    ],
  }),
  task({
    slug: 'society-urban-planning',
    name: ['城市建设规划管理人才队伍', 'People in city building, planning and management'],
    summary: [
      '招聘相关专业大学生，让青年骨干进重大项目，加大轮岗挂职。',
      'Graduates in these subjects are recruited, and young specialists are put to work on major projects, with rotation and secondment.',
    ],
    audience: ['person', 'employer'],
    needs: ['recruitment', 'career'],
    places: ['main/3.2.8/p2'],
    offers: [
      [
        '从全国高校招聘城建规划管理类大学生（人数未载明）',
        'Recruitment of graduates from all over China (no number stated)',
      ],
      [
        '骨干参与松江新城重大项目，岗位交流、挂职锻炼',
        'Key people take part in the major projects of Songjiang New City; rotation and secondment',
      ],
      ['鼓励单位明确奖惩', 'Employers are encouraged to set clear rewards and penalties'],
    ],
  }),
  task({
    slug: 'society-social-work',
    name: ['社会工作人才队伍', 'Social workers'],
    summary: [
      '动员考证，系统培训，健全薪酬和奖励，推荐优秀者申报区领军、拔尖人才。',
      'More people take the social-work examination; training, pay and rewards are improved; the best are put forward as leading and top talent of the district.',
    ],
    audience: ['person', 'employer'],
    needs: ['training', 'career', 'salary-and-awards'],
    places: ['main/3.2.9/p2'],
    offers: [
      [
        '社区、社会组织、机关事业单位人员参加社工考证；持证率目标印为“80·35·15”，三个数各指什么未载明',
        'Staff of communities, social organisations and public bodies are encouraged to take the examination; the target rate is printed as “80·35·15”, without saying what each figure stands for',
      ],
      [
        '入职、知识普及、持证、继续教育等各类培训，实践基地',
        'Training on joining, in general knowledge, for the certificate and after it; practice bases',
      ],
      [
        '薪酬体系和奖励措施的健全（数额未载明）',
        'Better pay systems and rewards (no figure stated)',
      ],
      [
        '推荐申报区领军人才、拔尖人才',
        'Recommendation for the district’s selection of leading and top talent',
      ],
      [
        '事业单位社工岗位试点；居村社会工作室；社工服务机构扶持和政府购买服务',
        'A pilot of social-work posts in public institutions; social-work rooms in neighbourhoods and villages; support for agencies and services bought by the government',
      ],
    ],
  }),
  task({
    slug: 'society-officials',
    name: ['党政人才队伍', 'Party and government officials'],
    summary: [
      '公务员和党政干部的分类培训：初任、任职、专门业务、更新知识。',
      'Training of officials by kind: on joining, on taking up a post, for special duties, for renewal.',
    ],
    audience: ['person'],
    needs: ['training'],
    places: ['main/3.2.10/p2'],
    offers: [
      [
        '初任、任职、专门业务、更新知识培训，分层分类进行',
        'Courses on joining, on taking up a post, for special duties and for renewal, by level and kind',
      ],
      ['与知名高等院校合作的常态培训', 'Regular training together with well-known universities'],
    ],
  }),
];
