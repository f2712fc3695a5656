import type { Need } from '@portal/rules-core';

/** What people type, and what the documents call it. */
export interface Synonym {
  /** Found inside what is typed: Chinese anywhere, English as whole words. */
  typed: readonly string[];
  /** Words of the documents, in either language, what says most first; each occurs in some pack. */
  meant: readonly string[];
  /** What is for these needs is meant too, though less. */
  needs?: readonly Need[];
}

/** One list for both languages. A word that the documents use themselves is found without it. */
export const SYNONYMS: readonly Synonym[] = [
  // Homes.
  {
    typed: ['房补', '住房补贴'],
    meant: ['租房补贴', '购房补贴', '房租补贴'],
    needs: ['rent', 'home-purchase'],
  },
  {
    typed: ['租房', '房租', '租金', '租屋', '租赁'],
    meant: ['租房补贴', '房租补贴', 'rent subsidy'],
    needs: ['rent'],
  },
  { typed: ['rental', 'tenant', 'lease'], meant: ['rent', '租房'], needs: ['rent'] },
  {
    typed: ['宿舍', '公寓', 'dormitory', 'flat', 'housing'],
    meant: ['人才公寓', '人才安居', 'talent apartment'],
  },
  {
    typed: ['公租房', '廉租房', 'public housing'],
    meant: ['公共租赁住房', '人才公寓', 'public rental housing'],
    needs: ['rent'],
  },
  {
    typed: ['买房', '购房', '首付', '房贷', '按揭', '买套房'],
    meant: ['购房补贴', 'home purchase'],
    needs: ['home-purchase'],
  },
  {
    typed: [
      'buy a flat',
      'buy flat',
      'buy a home',
      'buy a house',
      'buy house',
      'buy home',
      'mortgage',
      'down payment',
    ],
    meant: ['购房补贴', 'purchase subsidy'],
    needs: ['home-purchase'],
  },
  {
    typed: ['安家', '安家费', '安家补贴'],
    meant: ['安家费', '购房补贴', 'settling-in'],
    needs: ['home-purchase'],
  },
  // Household registration and permits.
  {
    typed: ['落户', '户口', '入户', '上户口', '户籍', 'hukou', 'household register', 'residency'],
    meant: ['落户', '户籍', '居转户', 'household registration'],
    needs: ['household-registration'],
  },
  {
    typed: ['居转户', '居住证', '积分落户'],
    meant: ['居转户', '居住证积分', 'residence permit'],
    needs: ['household-registration'],
  },
  {
    typed: ['绿卡', '永居', 'green card', 'permanent resident'],
    meant: ['永久居留', 'permanent residence'],
  },
  {
    typed: ['签证', 'visa', '出入境'],
    meant: ['签证', '出入境', '永久居留', 'visa'],
    needs: ['entry-and-stay'],
  },
  {
    typed: ['工作许可', '工作证', 'work permit'],
    meant: ['工作许可', '居留', 'residence'],
    needs: ['entry-and-stay'],
  },
  {
    typed: ['外国人', '老外', '外籍', 'expat', 'foreigner'],
    meant: ['外籍人才', '外国人', 'foreign talent'],
    needs: ['entry-and-stay'],
  },
  // Family.
  {
    typed: ['孩子', '小孩', '子女', '娃', 'kid', 'child', 'children', 'son', 'daughter'],
    meant: ['子女教育', '子女入学', '子女'],
    needs: ['schooling'],
  },
  {
    typed: ['上学', '入学', '读书', '择校', '小学', '中学', 'school', 'schooling'],
    meant: ['入学', '子女教育', 'schooling'],
    needs: ['schooling'],
  },
  {
    typed: ['幼儿园', '托儿所', '入园', '入托', 'nursery', 'kindergarten'],
    meant: ['入托', '入园', 'kindergarten'],
    needs: ['schooling'],
  },
  {
    typed: ['老婆', '老公', '爱人', '妻子', '丈夫', '太太', '家属', 'wife', 'husband', 'partner'],
    meant: ['配偶', '随迁', 'spouse'],
    needs: ['spouse'],
  },
  {
    typed: ['找工作', '求职', 'job', 'find work'],
    meant: ['就业', 'work for spouses', 'employment'],
  },
  { typed: ['父母', '爸妈', '老人', 'parent', 'elderly'], meant: ['养老', 'older family members'] },
  // Health.
  {
    typed: [
      '看病',
      '就医',
      '看医生',
      '就诊',
      '医疗',
      'hospital',
      'doctor appointment',
      'health care',
    ],
    meant: ['就医', '医疗服务', '医疗保健', '定点医院', 'medical'],
    needs: ['medical'],
  },
  {
    typed: ['体检', '身体检查', 'health check', 'check up', 'checkup'],
    meant: ['体检', '医疗保健卡', 'health check', 'check-up'],
    needs: ['medical'],
  },
  {
    typed: ['医保', '保险', 'insurance'],
    meant: ['医疗保险', '医保', 'medical insurance'],
    needs: ['medical'],
  },
  // Who one is.
  {
    typed: ['海归', '归国', '留学', '海外', '留学生', 'returnee', 'overseas', 'studied abroad'],
    meant: ['留学', '海外人才', '海外高层次人才', 'from abroad', 'overseas'],
  },
  {
    typed: ['应届', '应届生', '毕业生', '刚毕业', 'graduate'],
    meant: ['应届毕业生', '毕业生', '毕业', 'graduates'],
  },
  { typed: ['大学生', 'student'], meant: ['大学生', 'students'] },
  { typed: ['老师', '教师', '校长', 'teacher'], meant: ['教师', '名师', '教育人才', 'teachers'] },
  {
    typed: ['医生', '医师', '护士', '大夫', 'doctor', 'nurse', 'physician'],
    meant: ['卫生人才', '卫生高端人才', '卫生专业', '名医', '全科', 'health professionals'],
  },
  {
    typed: ['工程师', '程序员', 'engineer', 'programmer'],
    meant: ['工程技术', '工程师', '科创人才', 'engineers', 'technology'],
  },
  {
    typed: ['高管', '总裁', '老总', 'executive', 'ceo'],
    meant: ['高管', '经营管理', 'executives'],
  },
  {
    typed: ['工匠', '技工', '蓝领', 'craftsman', 'craftsmen'],
    meant: ['工匠', '高技能人才', '首席技师', 'craftspeople'],
  },
  {
    typed: ['主播', '网红', '带货', 'livestream', 'livestreaming', 'streamer'],
    meant: ['直播', 'livestreaming'],
  },
  {
    typed: ['农民', '种地', '务农', 'farmer', 'farming', 'agriculture'],
    meant: ['农业', '职业农民', '涉农', 'agricultural', 'farming'],
  },
  {
    typed: ['公务员', '干部', 'civil servant', 'official'],
    meant: ['党政人才', '公务员', 'officials'],
  },
  { typed: ['博后', 'post doc', 'postdoc', 'postdoctoral'], meant: ['博士后', 'postdoctoral'] },
  // Work, money, business.
  {
    typed: [
      '开公司',
      '办公司',
      '办企业',
      '创业',
      '创办',
      'founder',
      'found a company',
      'startup',
      'start up',
      'entrepreneur',
    ],
    meant: ['创业', '开办企业', 'start-up', 'founders'],
    needs: ['start-up'],
  },
  {
    typed: ['贷款', '借钱', '融资', 'loan', 'borrow', 'financing', 'funding'],
    meant: ['贷款', '人才贷', '融资', 'loan'],
  },
  { typed: ['办公室', '场地', '办公房', 'office'], meant: ['房租', '租金', '众创空间', 'rent'] },
  {
    typed: ['孵化', '孵化器', '众创', 'incubator', 'accelerator', 'coworking'],
    meant: ['孵化器', '众创空间', '孵化基地', 'incubators', 'makerspaces'],
  },
  { typed: ['比赛', '大赛', '赛事', 'contest', 'competition'], meant: ['大赛', '赛事', 'contest'] },
  {
    typed: ['工资', '薪水', '年薪', '收入', 'salary', 'wage', 'pay'],
    meant: ['薪酬补贴', '绩效工资', '薪酬', 'wage'],
    needs: ['salary-and-awards'],
  },
  {
    typed: ['奖金', '奖励', 'bonus', 'reward', 'prize'],
    meant: ['奖励', 'award'],
    needs: ['one-off-money'],
  },
  {
    typed: ['生活费', '生活补助', 'living allowance'],
    meant: ['生活补贴', 'living subsidy'],
    needs: ['salary-and-awards'],
  },
  {
    typed: ['猎头', '中介', 'headhunter', 'recruiter', 'agency'],
    meant: ['猎头', '中介机构', '引才中介', 'agencies'],
  },
  {
    typed: ['人事', '招人', '招聘', 'hr', 'human resource', 'hiring'],
    meant: ['人力资源', '招聘', 'human-resource'],
    needs: ['recruitment'],
  },
  { typed: ['实习', 'intern', 'internship', 'trainee'], meant: ['实习', 'internship'] },
  {
    typed: ['考证', '证书', '考级', '职业资格', 'certificate', 'exam fee'],
    meant: ['职业资格', '证书', '考试费用', 'certificate'],
    needs: ['training'],
  },
  { typed: ['报销', 'reimburse', 'refund'], meant: ['报销', '全额', 'reimbursed'] },
  {
    typed: ['培训', '学技能', '进修', 'course', 'training'],
    meant: ['培训', '技能培训', 'training'],
    needs: ['training'],
  },
  {
    typed: ['专利', 'patent', 'intellectual property'],
    meant: ['知识产权', '专利', 'intellectual property'],
  },
  {
    typed: ['技术转移', '成果落地', 'commercialisation', 'technology transfer'],
    meant: ['成果转化', 'turning research into products'],
  },
  {
    typed: ['评职称', '职称', 'title review', 'professional title'],
    meant: ['职称', 'professional titles'],
  },
  {
    typed: ['计算器', '算一算', 'calculator', 'calculate'],
    meant: ['计算', '算', 'points', 'count'],
  },
  {
    typed: ['公交', '班车', '交通', 'bus', 'commute', 'transport'],
    meant: ['交通', 'getting around'],
    needs: ['daily-life'],
  },
  { typed: ['健身', '运动', 'gym', 'sport'], meant: ['体育', '文体', 'sport'] },
  {
    typed: ['窗口', '办事大厅', '在哪办', 'where to apply', 'counter'],
    meant: ['窗口', '一窗', '专窗', 'window'],
  },
  // Honours under the names people have for them.
  { typed: ['杰青'], meant: ['国家杰出青年'] },
  { typed: ['诺奖', '诺贝尔奖', 'nobel'], meant: ['诺贝尔', 'nobel'] },
  { typed: ['千人', 'thousand talent'], meant: ['千人计划'] },
  { typed: ['万人', 'ten thousand talent'], meant: ['万人计划'] },
  {
    typed: ['211', '985', '名校', '双一流', 'top university'],
    meant: ['双一流', 'double first-class'],
  },
];
