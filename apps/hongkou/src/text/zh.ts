/** The words of this district's own pages. A key names the page it stands on, then what it says. */
export const zh = {
  periodCaption: '规划期与您查看的日期',
  periodYearEnd: '{year} 年底',
  periodNotSettable: '查看的日期由打开本页的平台决定，这里不能更改。',

  frontPeriod: '已经结束的规划，按期内某一天阅读',
  frontPeriodLead:
    '规划期已过，不能再据此申请。选期内的一天，各页的有效性和结论都按那一天判断，可以查证当时怎么规定。',
  frontThen: '看看当时能得到什么',
  frontTimeLine: '规划期与指标',
  frontHongcai: '宏才工程的六个部分',
  frontHongcaiLead:
    '“项目”有条件，可以按回答判断；“服务”没有可以判断的条件。文件没有印出任何资助金额。',
  frontTalent: '三组人才队伍',
  frontTalentLead: '规划第三部分点到的人才群体，以及为他们写明的项目和服务。',
  frontMechanisms: '四项机制',
  frontMechanismsLead: '规划第五部分的培养、流动、评价和激励机制。',
  frontProvisions: '工作体制、投入保障和队伍建设的规定',

  timeTitle: '规划期与指标',
  timeLead: '规划从哪天到哪天，要做到多少。数字都是目标，文件没有印出后来完成了多少。',
  timePeriod: '规划期',
  timeTable: '指标表里的七项',
  timeTableLead: '每项都印有性质：约束性或预期性。',
  timeText: '只在正文里的数字',
  timeTextLead: '这些数字没有列入指标表，也没有印性质。',

  thenTitle: '当时能得到什么',
  thenLead:
    '规划期已经结束。这里只说明：在您选的那一天，按规划的条件，哪些项目面向您。不是现在的申请渠道。',
  thenDay: '选哪一天',
  thenDayNow: '现在按 {date} 判断。',
  thenQuestions: '您的情况',
  thenQuestionsLead: '不知道的可以不答，顺序随意。回答只留在本机，与自查页通用。',
  thenWho: '为谁查看',
  thenWhoAll: '不限',
  thenResult: '结论',
  thenResultOn: '{date} 的结论',
  thenNotInside: '{date} 不在规划期内，当天不能据此得到任何待遇。以下只是按条款判断。',
  thenNoAmounts: '文件没有印出金额，所以这里没有数字。',
  thenBar: '点到您 {judged} 个，待补充 {open} 个，没有点到 {outside} 个',
  thenProgrammes: '{count} 个项目',
  thenProgrammesOn: '{date} 的项目，逐个说明',
  thenMet: '条件都符合',
  thenMetLead: '当时还要申报，并不等于得到。',
  thenJudged: '规划点到您，其余由主管部门定',
  thenJudgedLead: '您的回答与写明的条件相符；没有写明的条件，当时由主管部门决定。',
  thenOpen: '还要看您的回答',
  thenOpenLead: '补上列出的问题，结论就会变。',
  thenUnnamed: '规划没有写明可以判断的条件',
  thenUnnamedLead: '只写了大致面向谁；当时具体给谁，由主管部门决定。',
  thenOutside: '没有点到您',
  thenOutsideLead: '您的回答与其中的条件不符，原因写在每一项下。',
  thenStill: '还能改变结论的问题',
} as const;

export type TextKey = keyof typeof zh;
