import type { Locale } from '@portal/rules-core';

const zh = {
  crashTitle: '页面出了问题',
  crashBody: '您的回答仍在本机。请再试一次；仍不行时请刷新页面。',
  tryAgain: '再试一次',
  lateTitle: '这一部分没有载入成功',
  lateBody: '可能是网络中断，或平台刚刚更新。您的回答都在。请再试一次；仍不行时请刷新页面。',
  fromDataTitle: '本区自有的页面和工具暂时无法载入',
  fromData: '以下内容来自已发布的政策数据，项目、条件、金额和依据齐全。',
  meanwhileTitle: '本区自有的页面和工具还在载入',
  hasComeTitle: '本区自有的页面和工具已经载入',
  hasCome: '您正在看的内容不会自动换掉；点下面的按钮，或打开下一页，就会用上它们。',
  showOwn: '换成本区自有的页面',
  hasFrozen: '上次打开它们时页面停住了，所以这次没有自动载入。点“再试一次”可以再载入。',
  unknownTitle: '没有这个区',
  unknownBody: '网址里的区不在本平台中。',
  home: '返回首页',
} as const;

const en: Record<keyof typeof zh, string> = {
  crashTitle: 'Something went wrong',
  crashBody:
    'Your answers are still on this device. Try again; if that does not help, reload the page.',
  tryAgain: 'Try again',
  lateTitle: 'This part could not be loaded',
  lateBody:
    'The network may be down, or the portal has just been updated. All your answers are there. Try again; if that does not help, reload the page.',
  fromDataTitle: 'This district’s own pages and tools cannot be loaded at the moment',
  fromData:
    'What follows comes from its published policy data: programmes, conditions, amounts and citations are all there.',
  meanwhileTitle: 'This district’s own pages and tools are still being loaded',
  hasComeTitle: 'This district’s own pages and tools have been loaded',
  hasCome:
    'What you are reading does not change by itself. The button below brings them, and so does the next page you open.',
  showOwn: 'Show the district’s own pages',
  hasFrozen:
    'The page stood still when they were last opened, so they are not loaded by themselves this time. “Try again” loads them.',
  unknownTitle: 'No such district',
  unknownBody: 'The district in the address is not part of this portal.',
  home: 'Back to the home page',
};

/** The words of the portal's frame around districts; its pages bring their own. */
export const shellMessages: Record<Locale, Record<keyof typeof zh, string>> = { zh, en };
