import type { Need } from '@portal/rules-core';

/** What people type when they look for something, beside the words of the documents: found, never shown. */
export const everydayWords: Readonly<Record<Need, string>> = {
  'home-purchase': '买房 购房 首付 安家 房贷 buy house flat home mortgage settling',
  rent: '租房 房租 租金 公寓 住房 宿舍 rent flat apartment housing dormitory',
  'one-off-money': '奖金 补贴 奖励 资助 补助 一次性 grant bonus award subsidy',
  'salary-and-awards': '工资 薪资 津贴 年薪 薪酬 奖励 salary pay wage allowance award',
  'household-registration': '落户 户口 户籍 居住证 积分 hukou household register permit points',
  schooling: '上学 入学 孩子 子女 教育 学校 幼儿园 school children child kindergarten',
  spouse: '配偶 家属 随迁 夫妻 spouse husband wife partner family',
  medical: '看病 就医 体检 医疗 保健 医院 doctor hospital health insurance check-up',
  'start-up': '创业 开公司 办企业 贷款 融资 孵化 founder company startup loan incubator',
  research: '科研 课题 项目 博士后 实验室 成果 research project postdoc laboratory',
  training: '培训 考证 技能 学习 进修 证书 course training certificate skill',
  career: '职称 晋升 评选 荣誉 成长 title promotion honour career',
  recruitment: '招聘 引才 招人 求职 实习 猎头 hiring recruit job internship',
  'entry-and-stay': '签证 外国人 外籍 居留 入境 海外 visa foreigner residence overseas',
  'daily-life': '生活 交通 文化 健身 服务 窗口 bus transport culture sport living',
};
