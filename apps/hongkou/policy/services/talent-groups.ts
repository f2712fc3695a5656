import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** Talent groups of part 3 for which the plan names work to be done, and nothing that one person can be granted. */
export const talentGroups: ServiceInput[] = [
  measure({
    slug: 'talent/finance',
    name: ['金融人才', 'Talent in finance'],
    summary: [
      '以财富管理为主，吸引、培育、激励金融服务业人才，并建金融人才信息库和储备机制。怎样激励，规划没有写明。',
      'Above all in wealth management: talent in financial services is attracted, trained and rewarded, with a register and a reserve of people. How it is rewarded is not stated.',
    ],
    audience: ['person', 'employer'],
    needs: ['career'],
    places: ['main/3.1/p2'],
    offers: [
      ['金融人才信息库', 'Register of finance talent'],
      ['金融人才储备机制', 'Reserve of finance talent'],
      [
        '重点发展航运、科技、文化等领域的金融，培养以财富管理为主的新兴金融人才',
        'Technology, culture and shipping finance above all, with training for new fields led by wealth management',
      ],
    ],
  }),
  measure({
    slug: 'talent/shipping',
    name: ['航运人才', 'Talent in shipping'],
    summary: [
      '搭建航运服务业人才平台，从船员招募、培训、考试到评估成一条产业链，辐射本市及周边；加大力度吸引紧缺急需人才，重点培养复合型人才。',
      'A platform for talent in shipping services: a chain from recruiting and training seafarers to examining and assessing them, for the city and its surroundings; people in short supply and urgently needed attracted, and above all people of several skills trained.',
    ],
    audience: ['person', 'employer', 'agency'],
    needs: ['career', 'training', 'recruitment'],
    places: ['main/3.1/p3'],
    offers: [
      [
        '“船员评估示范中心”：船员招募、培训、考试、评估',
        'Model centre for assessing seafarers: recruitment, training, examination, assessment',
      ],
      [
        '中国（上海）航运专业人才市场（探索）',
        'A China (Shanghai) market for shipping talent, being looked into',
      ],
      [
        '吸引境内外船东、船舶管理、船员培训、劳务派遣等企业机构入驻',
        'Ship managers, seafarers’ training schools, labour agencies and shipowners from China and abroad brought in',
      ],
      [
        '重点领域：船员服务、航运总部经济、高端航运服务、游轮游艇游船服务等',
        'Above all high-end shipping services, cruise ships, yachts and pleasure boats, shipping headquarters, seafarers’ services and the like',
      ],
    ],
  }),
  measure({
    slug: 'talent/commerce',
    name: ['商贸人才', 'Talent in commerce and trade'],
    summary: [
      '培育商业和贸易领域的领军人才，吸引懂网络零售、物流、虚拟营销的商业人才和懂国际贸易的综合人才。',
      'Leading people in commerce and trade are trained; people who know online retail, logistics and virtual marketing, and all-rounders in international trade, are attracted.',
    ],
    audience: ['person'],
    needs: ['career'],
    places: ['main/3.1/p4'],
    offers: [
      [
        '培育领军人才，要懂新技术、新业态、新模式',
        'Training of leading people who know new technology, models and forms of business',
      ],
      ['吸引新型商业人才', 'New commercial talent attracted'],
      ['吸引综合型贸易人才', 'All-round trade talent attracted'],
    ],
  }),
  measure({
    slug: 'talent/creative',
    name: ['文创人才', 'Talent in cultural and creative work'],
    summary: [
      '用俱乐部、工作室等载体搭建发展和展示平台，培养文创各门类的专业人才。',
      'Clubs, studios and the like give talent in cultural and creative work a place to grow and to show what it does.',
    ],
    audience: ['person'],
    needs: ['career'],
    places: ['main/3.1/p5'],
    offers: [
      ['俱乐部、工作室等交流载体', 'Clubs, studios and other places to meet'],
      [
        '门类：工业设计、赛事经纪、时尚传媒、移动互联、数字出版、音乐影视、文艺创作等',
        'Fields: literary and artistic creation, music and film, digital publishing, mobile internet, fashion and media, industrial design, sports agency and more',
      ],
    ],
  }),
  measure({
    slug: 'talent/professional-services',
    name: ['专业服务人才', 'Talent in professional services'],
    summary: [
      '依托低碳经济功能区、大柏树和北外滩，为专业技术和专业服务人才提供载体平台。',
      'In the low-carbon business area, at Dabaishu and on the North Bund: places for talent in technical and other professional services.',
    ],
    audience: ['person', 'employer'],
    needs: ['career'],
    places: ['main/3.1/p6'],
    offers: [
      [
        '工程技术与规划管理、节能环保、工程勘测设计等人才的载体平台（大柏树知识创新与服务贸易圈，上海低碳经济生产性服务业功能区）',
        'Places for talent in surveying and design, engineering and planning, energy saving and the environment (low-carbon area, Dabaishu circle)',
      ],
      [
        '北外滩重点吸引的人才：会计审计、法律咨询、资产评估、保险公估、工程管理、投资管理等',
        'Law, accounting and audit, insurance assessment, valuation, investment and engineering management above all (North Bund)',
      ],
    ],
  }),
  measure({
    slug: 'talent/four-new-bases',
    name: ['“四新”经济基地', 'Bases of the “four new” economy'],
    summary: [
      '依托“四新”企业基地培育科技、生产、研究人才，提升“四新”经济基地，吸引企业运营管理人才。',
      'Bases of “four new” enterprises train talent for technology, production and research; other bases are raised to attract people who run enterprises.',
    ],
    audience: ['person', 'employer'],
    needs: ['career', 'training'],
    places: ['main/3.1/p7'],
    offers: [
      [
        '企业基地：普利特（改性塑料新材料）、美钻（石油海洋钻采设备）、安悦（节能与新能源汽车）等',
        'Enterprise bases such as Anyue (energy-saving and new-energy cars), Meizuan (offshore drilling equipment), Pulite (modified plastics)',
      ],
      [
        '“四新”经济基地：1876老站、花园坊、灯具城等',
        'Bases such as Huayuanfang, Dengjucheng and the 1876 old station',
      ],
    ],
  }),
  measure({
    slug: 'talent/health-disciplines',
    name: ['医学学科和全科医师', 'Medical disciplines and general practice'],
    summary: [
      '建设专科专病诊治中心和薄弱学科，充实全科和家庭医生，健全新型卫生人才队伍。',
      'Centres for special fields and diseases, weak disciplines built up, more general practitioners and family doctors, and new kinds of health workers.',
    ],
    audience: ['person', 'employer'],
    needs: ['career', 'training'],
    places: ['main/3.2/p3'],
    offers: [
      [
        '若干专科或专病诊治中心（国内先进、国际知名、特色突出），区域医学学科（专科）建设项目',
        'Centres for special fields or diseases, advanced in China, known abroad and with a character of their own; projects to build up medical disciplines in the district',
      ],
      [
        '区属医疗机构的薄弱学科：全科、康复、肿瘤、创伤、心血管介入等',
        'Weak disciplines of the district’s institutions: cardiovascular intervention, trauma, oncology, rehabilitation, general practice and others',
      ],
      [
        '引导有一定资质的执业医师，以全职或兼职加入家庭医生队伍',
        'Licensed doctors with certain qualifications led to join the family doctors, full-time or part-time',
      ],
      [
        '儿科、精神卫生、康复等紧缺人才，康复治疗师、医务社工等新型人才；紧缺预警',
        'Psychiatry, paediatrics, rehabilitation and others in short supply; new kinds such as rehabilitation therapists and medical social workers; an early warning of shortages',
      ],
      [
        '医学领军人才、学科带头人和优秀青年医学人才的培养',
        'Training of medical leaders, heads of disciplines and excellent young doctors',
      ],
    ],
  }),
  measure({
    slug: 'talent/culture',
    name: ['文化人才', 'Talent in culture'],
    summary: [
      '选拔培养文艺创作、表演等人才和后备人才，给文化骨干舞台，发掘社会文化人才。',
      'People in literary and artistic creation and performance, and those who follow them, are selected and trained; they are given a stage, and talent outside the institutions is found.',
    ],
    audience: ['person'],
    needs: ['career', 'training'],
    places: ['main/3.2/p4'],
    offers: [
      [
        '文艺创作、文艺表演等人才的选拔培养，挖掘后备人才',
        'Selection and training in creation and performance, and of those to follow',
      ],
      [
        '文化骨干参与重大活动、项目和文化志愿者服务',
        'Parts in major events, projects and cultural volunteering',
      ],
      [
        '行业协会、文化爱好者、群众文化团队一起参与',
        'Trade associations, amateur groups and lovers of culture take part',
      ],
    ],
  }),
  measure({
    slug: 'talent/sport-recruitment',
    name: ['体育人才招聘和轮岗', 'Recruitment and rotation in sport'],
    summary: [
      '向社会招聘体育人才，青年人才有“传、帮、带”，系统内机关与基层轮岗。',
      'Talent in sport is recruited from outside, the young learn from the experienced, and staff rotate between office and grass roots.',
    ],
    audience: ['person'],
    needs: ['career'],
    places: ['main/3.2/p5'],
    offers: [
      ['体育人才社会招聘', 'Recruitment from outside'],
      ['青年骨干教练员培养和“传、帮、带”', 'Training of young coaches by the experienced'],
      ['局机关与基层事业单位轮岗', 'Rotation between the bureau and its institutions'],
    ],
  }),
  measure({
    slug: 'talent/party-government',
    name: ['党政人才', 'Officials'],
    summary: [
      '党政干部的教育培训、选拔、跨部门交流和挂职，公务员分类管理改革的探索，以及权责清单。',
      'Training, selection, exchange and temporary posts for officials, reform of the grades of civil servants, and lists of powers and duties.',
    ],
    audience: ['person'],
    needs: ['training', 'career'],
    places: ['main/3.3/p2'],
    offers: [
      [
        '“四位一体”的培训：理论、知识、党性和实践锻炼',
        'Training in theory, knowledge, Party spirit and practice',
      ],
      ['跨部门交流和挂职锻炼', 'Exchange between departments, temporary posts'],
      [
        '公务员分类管理的探索：行政执法类、专业技术类',
        'Separate grades for law enforcement and technical civil servants, being tried out',
      ],
      [
        '权责清单制度和权力运行流程图',
        'Lists of powers and duties, with charts of how powers are used',
      ],
    ],
  }),
  measure({
    slug: 'talent/community-workers',
    name: ['居民区和社区工作队伍', 'Neighbourhood and community work'],
    summary: [
      '拓宽居民区工作者的来源，建专业社会工作者开发机制和社区工作者职业化体系。',
      'More ways into neighbourhood work, a way to develop professional social workers, and community work as a profession.',
    ],
    audience: ['person', 'employer'],
    needs: ['career', 'recruitment'],
    places: ['main/3.3/p3'],
    offers: [
      ['居民区工作者来源拓宽', 'More ways into neighbourhood work'],
      [
        '专业社会工作者参与公共服务、公共管理、公共安全',
        'Professional social workers in public services, administration and safety',
      ],
      ['平等开放的社会工作人才开发', 'Open and equal access to social work'],
    ],
  }),
  measure({
    slug: 'talent/innovative-enterprises',
    name: ['企业家和创新型企业', 'Entrepreneurs and innovative enterprises'],
    summary: [
      '依托龙头企业建创新创业人才联盟和优秀企业家人才库，政策扶持覆盖企业初创、成长、发展各阶段。',
      'A pool of outstanding entrepreneurs and an alliance of innovators and founders around leading enterprises; policies for enterprises at every stage, from founding through growth.',
    ],
    audience: ['person', 'employer'],
    needs: ['start-up', 'career'],
    places: ['main/3.3/p4'],
    offers: [
      [
        '创新创业人才联盟、优秀企业家人才库',
        'Pool of outstanding entrepreneurs, alliance of innovators and founders',
      ],
      [
        '分阶段的政策扶持体系，现代服务业和高新技术企业为主；扶持内容未载明',
        'Support by stage, above all for high-technology enterprises and modern services; its content is not stated',
      ],
    ],
  }),
  measure({
    slug: 'talent/skills-training',
    name: ['高技能人才培训', 'Training for high skills'],
    summary: [
      '建高技能人才培训基地，探索把技能、学校和企业连成“三位一体”的职业培训，拓宽职业发展通道。',
      'Training bases for high skills, vocational training in which skills, schools and enterprises go together (being tried out), and more ways to rise.',
    ],
    audience: ['person', 'employer'],
    needs: ['training'],
    places: ['main/3.3/p5'],
    offers: [
      ['高技能人才培训基地', 'Training bases for high skills'],
      [
        '“三位一体”的职业培训服务（探索）',
        'Vocational training by schools and enterprises together (being tried out)',
      ],
    ],
  }),
];
