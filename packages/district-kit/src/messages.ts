import type { Locale } from '@portal/rules-core';

const zh = {
  loading: '正在载入……',
  crashTitle: '此页面出了问题',
  crashBody: '政策内容没有丢失，您的回答仍在本机。请再试一次；仍不行时请刷新页面。',
  tryAgain: '再试一次',
  programmes: '项目',
  language: '语言',
  standaloneNote: '政策一览',
  unavailableTitle: '暂时无法显示',
  unavailableBody: '无法读取本区的政策数据。请检查网络后刷新页面。',
} as const;

const en: Record<keyof typeof zh, string> = {
  loading: 'Loading…',
  crashTitle: 'Something went wrong on this page',
  crashBody:
    'No policy content is lost and your answers are still on this device. Try again; if that does not help, reload the page.',
  tryAgain: 'Try again',
  programmes: 'Programmes',
  language: 'Language',
  standaloneNote: 'Policy at a glance',
  unavailableTitle: 'Cannot be shown at the moment',
  unavailableBody:
    'The policy data of this district could not be read. Check the connection and reload the page.',
};

/** The words of the frame around a district's pages; the pages bring their own. */
export const frameMessages: Record<Locale, Record<keyof typeof zh, string>> = { zh, en };
