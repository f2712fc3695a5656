/** The words of this district's own pages. Flat keys: a key names the page it stands on, then what it says. */
export const zh = {
  frontRules: '先看这几条通用规则',
  frontRulesLead: '二十条举措都适用。',
  frontRulesOpen: '长宁的全部通用规则',
  frontMeasures: '二十条举措',
  frontMeasuresLead:
    '文件按五个方面列出。“项目”有条件、可以对照，“服务”不设条件；名称前的数字是举措的序号。',
  frontWho: '按您是谁来找',
  frontWhoCount: '{programmes} 个项目，{services} 项服务',

  finderTitle: '二十条举措，哪些点到您',
  finderLead: '先选您是谁，再打开与您有关的几组问题。每一项都写明结论和依据的条款。',
  finderWho: '您是谁',
  finderWhoHint: '身份不止一种的，可以逐个查看，回答会保留。',
  finderQuestions: '您的情况',
  finderQuestionsLead: '只答与您有关的，不清楚的可以空着；回答只保存在本机。',
  finderShared: '几个项目都要问的',
  finderNoQuestions: '面向这类读者的项目没有可以回答的条件。',
  finderResult: '点到您的举措',
  finderResultLabel: '按您的回答得出的结果',
  finderBar: '符合 {met} 项 · 由主管部门评定 {judged} 项 · 待补充 {open} 项',
  finderMet: '条件都符合',
  finderMetLead: '不等于已经得到，还要申报；怎样申报见各项目。',
  finderMetNone: '还没有。先在“您的情况”里回答。',
  finderJudged: '您答的都对得上，其余由主管部门定',
  finderJudgedLead: '不等于可以得到：评定、认定，或文件没有写明的条件，您无法自己判断。',
  finderOpen: '还要看您的回答',
  finderOpenLead: '补上列出的问题，结论就会变。',
  finderUnnamed: '文件没有写明具体条件',
  finderUnnamedLead: '只写了大致面向谁，具体给谁要经推荐、选拔或认定。',
  finderServices: '不设条件的服务',
  finderServicesLead: '文件写明要提供，没有写明怎样办理的，请向区里询问。',
  finderOutside: '没有点到您',
  finderOutsideLead: '您的回答与其中的条件不符，原因写在每一项下。',
  finderServiceOpen: '查看这项服务',
} as const;

export type TextKey = keyof typeof zh;
