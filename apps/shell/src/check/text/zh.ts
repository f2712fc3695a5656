/** The words of the check beside its questions: beginnings, what matters, what an answer changed. */
export const zh = {
  presetsTitle: '从哪里开始',
  presetsLead: '选一个最像您的，先看几条常见的回答，逐条确认后再记下。也可以不选，直接回答。',
  presetTitle: '{name}：先看这几条',
  presetLead: '这样说的人，多半会这样回答。对的留着，不对的去掉勾；点“记下”之前，什么都不会记下。',
  presetProposals: '这些符合您的情况吗？',
  presetProposal: '{fact}：{value}',
  presetBefore: '您先前答的是“{value}”；勾选则改成这一条。',
  presetSame: '已经这样答过，不用再确认：{answers}。',
  presetNothing: '这里的几条，您都已经这样答过了。',
  presetRole: '按“{role}”来问',
  presetRoleHint: '只问与之有关的问题；去掉勾，就按原来选的范围问。',
  presetConfirm: '记下勾选的 {count} 条，继续',
  presetConfirmNone: '一条也不记，继续',
  presetSkip: '不用这些，回到开始',
  presetNoted: '已记下 {count} 条回答。',
  presetUndo: '撤销',
  presetUndone: '已恢复原来的回答。',
  presetUnknown: '没有这个起点',
  presetUnknownMeans: '链接里的起点不在这里，可能已经改动。您已有的回答都还在。',

  hangsOn: '关系到 {count} 个项目',
  hangsOnNone: '按您现在的回答，这一题已不影响任何项目的结论。',
  hangsOnOf: '{district}（{count}）',
  stillMatters: '还有 {count} 个问题可能改变结论',
  stillMattersHint: '数字是各题关系到的项目数。先答哪一个都可以。',
  stillMattersCount: '{count} 个项目',
  stillMattersUnsure: '您选过“不确定”',
  stuck: '另有 {count} 个因为您选了“不确定”，暂时没有结论。',

  follows: '由您的回答可以推出 {count} 项，不再问',
  contradiction: '有 {count} 处回答对不上',
  contradictionChange: '更改“{fact}”',

  lastAnswered: '“{fact}”这一答之后，{count} 个项目有了变化',
  lastNothing: '“{fact}”这一答没有改变任何项目的结论。',
  lastChanged:
    '您把“{fact}”从“{before}”改成了“{after}”，{count} 个项目随之变化。其余回答都没有动。',
  lastChangedNothing:
    '您把“{fact}”从“{before}”改成了“{after}”，没有项目因此变化。其余回答都没有动。',
  lastAdded: '您补充了“{fact}：{after}”，{count} 个项目随之变化。',
  lastAddedNothing: '您补充了“{fact}：{after}”，没有项目因此变化。',
  lastTitle: '这一答带来的变化',
  lastShow: '看是哪些',
  lastVerdict: '由“{before}”变为“{after}”',
  lastDetail: '结论不变（{verdict}），类别或金额有变化',
  lastBack: '改回“{before}”',
  lastDismiss: '知道了',
} as const;

export type CheckTextKey = keyof typeof zh;
