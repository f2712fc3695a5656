/** The words of “did I get …?”. */
export const zh = {
  title: '我能不能享受……？',
  lead: '输入一个词，各区每个有关的项目都按您的回答给出结论，包括不符合的和已经到期的。',
  field: '要查的项目',
  placeholder: '例如：租房补贴、落户、体检',
  find: '查“{text}”',
  ask: '想知道某个项目？输入名称或一个词',
  counted: '“{text}”：{count} 个项目，其中 {eligible} 个符合条件。',
  noAnswers: '您还没有回答任何问题，所以下面大多是“还需要信息”。',
  noAnswersCheck: '开始回答',
  none: '没有这样的项目',
  noneBody:
    '各区的文件里没有找到与“{text}”有关的项目。也可以换一个说法，或到项目与服务里看看有没有相关的服务。',
  noneList: '在项目与服务中查找',
  near: '您是不是要找：',
  met: '条件都满足。',
  missing: '还缺 {count} 项信息。',
  unmet: '有条件不满足：',
  discretionary: '由主管部门评定：',
  noClass: '共同条件满足，但哪一类的条件都不满足。',
  ended: '已经到期，现在不能申请。按当时的条件：{verdict}。',
  notYet: '还没有开始施行。按将来的条件：{verdict}。',
  stepQuestion: '接着回答：{question}',
  stepClause: '看依据：',
  back: '回到我的结果',
  more: '还有 {count} 个项目，写得更具体就能看到。',
  failedTitle: '现在查不了',
  failedBody: '查找要用的程序没有取到，可能是网络不通。您的回答都还在。',
} as const;

export type DidIGetTextKey = keyof typeof zh;
