import type { Locale } from '@portal/rules-core';

const zh = {
  crashTitle: '此页面出了问题',
  crashBody: '政策内容没有丢失，您的回答仍在本机。请重试；仍不行时请刷新页面。',
  standaloneTagline: '人才政策',
  standaloneFooter: '本页只含本区政策。回答只留在本机，不会发送出去。',
  standaloneAsOf: '有效性按 {date} 判断。',
  unavailableTitle: '暂时无法显示',
  unavailableBody: '无法读取本区的政策数据。请检查网络后刷新页面。',
} as const;

const en: Record<keyof typeof zh, string> = {
  crashTitle: 'Something went wrong on this page',
  crashBody:
    'No policy content is lost and your answers are still on this device. Try again; if that does not help, reload the page.',
  standaloneTagline: 'Talent policy',
  standaloneFooter:
    'These pages hold the policy of this district only. Your answers stay on this device and are sent nowhere.',
  standaloneAsOf: 'Validity is stated as of {date}.',
  unavailableTitle: 'Cannot be shown at the moment',
  unavailableBody:
    'The policy data of this district could not be read. Check the connection and reload the page.',
};

/** The words of the frame around a district's pages; the pages bring their own. */
export const frameMessages: Record<Locale, Record<keyof typeof zh, string>> = { zh, en };
