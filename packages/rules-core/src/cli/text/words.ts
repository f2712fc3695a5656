import type { Text } from '../../schema/text.ts';
import type { TruthName } from '../../truth.ts';
import type { PackRecord } from '../records.ts';

/** The sign before a condition, so that its truth is seen without reading. */
export const TRUTH_SIGNS: Readonly<Record<TruthName, string>> = {
  met: '✓',
  unmet: '✗',
  discretionary: '~',
  unknown: '?',
};

/** What `list` and `show` call a record. */
export const KINDS: Readonly<Record<PackRecord['kind'], Text>> = {
  programme: { zh: '项目', en: 'Programme' },
  service: { zh: '服务', en: 'Service' },
  indicator: { zh: '指标', en: 'Indicator' },
  combination: { zh: '就高不重复', en: 'Combination rule' },
  clawback: { zh: '退回与责任', en: 'Clawback' },
  quota: { zh: '名额', en: 'Quota' },
  process: { zh: '办理流程', en: 'Process' },
  provision: { zh: '一般规定', en: 'Provision' },
  points: { zh: '积分办法', en: 'Points scheme' },
};
