/**
 * What rosters call the options of a fact, beside an option's own id and label. A word stands here only if it means
 * that option alone: 研究生 is master or doctor, 高级 is associate or full senior, so that neither is taken for one.
 */
export const OPTION_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'education.level': levels(),
  'education.fullTimeLevel': levels(),
  'education.fullTimeDegree': degrees(),
  'team.leaderFullTimeDegree': degrees(),
  'title.professional': {
    none: ['无', '没有', '无职称', 'none'],
    junior: ['助理级', '员级', '助理工程师', '助教', '技术员', 'assistant engineer'],
    intermediate: [
      '中级职称',
      '工程师',
      '讲师',
      '主治医师',
      '经济师',
      '会计师',
      'engineer',
      'lecturer',
    ],
    'associate-senior': [
      '副高',
      '副高职称',
      '高级工程师',
      '副教授',
      '副主任医师',
      '副研究员',
      '高级经济师',
      '高级会计师',
      'senior engineer',
      'associate professor',
    ],
    senior: [
      '正高',
      '正高职称',
      '正高级工程师',
      '教授',
      '主任医师',
      '研究员',
      '教授级高工',
      'professor',
    ],
  },
  'skill.level': {
    none: ['无', '没有', 'none'],
    junior: ['五级', '初级', 'level 5'],
    intermediate: ['四级', '中级', 'level 4'],
    senior: ['三级', '高级', 'level 3'],
    technician: ['二级', 'level 2'],
    'senior-technician': ['一级', 'level 1'],
  },
  'residence.status': {
    household: ['上海户籍', '上海户口', '沪籍', '本市户籍', '本市户口', 'shanghai hukou'],
    'introduced-household': ['人才引进落户', '引进落户'],
    permit: ['居住证', '上海居住证', '上海市居住证', '持居住证', 'residence permit'],
    none: ['无', '都没有', '均无', 'none'],
  },
  'employer.kind': {
    'district-owned': ['区属国企', '区国企'],
    'other-enterprise': [
      '企业',
      '公司',
      '民营企业',
      '私营企业',
      '外资企业',
      '有限责任公司',
      'company',
    ],
  },
};

function levels(): Readonly<Record<string, readonly string[]>> {
  return {
    'below-associate': ['高中', '中专', '职高', '技校', '初中', '小学', 'high school'],
    associate: ['专科', '大学专科', '高职', '高职高专', 'associate', 'college'],
    bachelor: [
      '大学本科',
      '本科生',
      '大本',
      'bachelor',
      'bachelors',
      'bachelor degree',
      'undergraduate',
    ],
    master: ['硕士', '硕士生', 'master', 'masters', 'master degree', 'msc', 'mba'],
    doctorate: ['博士', '博士生', 'doctor', 'doctoral', 'doctorate', 'phd', 'ph d'],
  };
}

function degrees(): Readonly<Record<string, readonly string[]>> {
  return {
    none: ['无', '无学位', 'none'],
    bachelor: ['学士学位', 'bachelors', 'bachelor degree', 'bsc'],
    master: ['硕士学位', 'masters', 'master degree', 'msc', 'mba'],
    doctor: ['博士学位', 'doctorate', 'phd', 'ph d'],
  };
}

/** What stands for 是 and 否 in the columns of some facts, beside the usual words. */
export const YES_NAMES: Readonly<
  Record<string, { yes: readonly string[]; no: readonly string[] }>
> = {
  'work.shanghaiSocialInsurance': {
    yes: ['上海', '上海市', '本市', 'shanghai'],
    no: ['外地', '外省市', '非上海', '其他', '未缴纳', '未参保', 'elsewhere'],
  },
  'person.foreign': {
    yes: ['外国', '外籍', '外国国籍', 'foreign'],
    no: ['中国', '中国籍', '中华人民共和国', 'china', 'chinese', 'prc'],
  },
};
