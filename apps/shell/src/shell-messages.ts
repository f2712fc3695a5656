import type { Locale } from '@portal/rules-core';

const zh = {
  crashTitle: '页面出了问题',
  crashBody: '您的回答仍在本机。请再试一次；仍不行时请刷新页面。',
  tryAgain: '再试一次',
  fromData: '本区自有页面暂时无法载入，以下内容来自已发布的政策数据，资格条件与金额完整有效。',
  unknownTitle: '没有这个区',
  unknownBody: '网址里的区不在本平台中。',
  home: '返回首页',
} as const;

const en: Record<keyof typeof zh, string> = {
  crashTitle: 'Something went wrong',
  crashBody:
    'Your answers are still on this device. Try again; if that does not help, reload the page.',
  tryAgain: 'Try again',
  fromData:
    'This district’s own pages cannot be loaded at the moment. What follows comes from its published policy data; conditions and amounts are complete.',
  unknownTitle: 'No such district',
  unknownBody: 'The district in the address is not part of this portal.',
  home: 'Back to the home page',
};

/** The words of the portal's frame around districts; its pages bring their own. */
export const shellMessages: Record<Locale, Record<keyof typeof zh, string>> = { zh, en };
