/** The words that only the plain pages say; what they share with the interactive pages, they take from there. */
export const zh = {
  links: '语言与交互页面',
  otherLanguage: 'English',
  interactive: '打开交互页面',
  interactiveMeans: '（需要 JavaScript）',
  validityCompare: '本页不知道今天的日期：请用准备申请的那一天与上面的日期对照。',
  programmes: '全部项目',
  programmesLead: '按文件中的位置排列。',
  services: '全部服务',
  serviceSource: '文件中的出处',
  serviceSourceLead: '本项服务在文件中的出处。',
  serviceCaption: '{district}的服务',
  serviceCaptionNumber: '{district}的服务 · 第 {number} 项',
  ask: '怎么咨询',
  askWhere: '请向{district}人才服务部门咨询，并说明文件名称、文号和条款编号。',
  askNotAdded: '文件没有载明的电话、地址和时间，本平台不作补充。',
  askInterpretation: '文件写明由谁解释',
  documentLead: '文件共 {count} 条条款。每条下列出引用它的内容；没有效力内容的条款注明其性质。',
  madeFrom: '本页由政策数据生成。',
  fingerprint: '数据指纹：',
  build: '构建：',
  own: '内容用本平台自己的话写成，以文件原文为准。',
} as const;

export type PlainTextKey = keyof typeof zh;
