import type { Fact } from '@portal/rules-core';
import { caseOf } from '@portal/rules-core/author';
import { housingFacts } from './housing-facts.ts';

/** What agriculture and the human-resource industry ask beyond the shared dictionary. */
const ownFacts: Fact[] = [
  {
    id: 'qingpu:agri-field',
    subject: 'employer',
    follows: [caseOf('situation.person', 'farming', 'qingpu:agri-field', 'not-agriculture')],
    type: {
      kind: 'choice',
      options: [
        {
          id: 'processing',
          label: { zh: '农产品加工业', en: 'Processing of farm produce' },
          hint: {
            zh: '烘干、贮藏、保鲜、净化、分级、包装等',
            en: 'Drying, storing, keeping fresh, cleaning, grading, packing and the like',
          },
        },
        {
          id: 'production-services',
          label: { zh: '农业生产性服务业', en: 'Services to farm production' },
          hint: {
            zh: '农资配送、病虫害防治、农机作业、农产品流通、废弃物处理、信息咨询等',
            en: 'Supplies, pest control, machinery, distribution, waste treatment, advice and the like',
          },
        },
        {
          id: 'life-services',
          label: { zh: '农业生活性服务业', en: 'Rural life services' },
          hint: {
            zh: '休闲农业、乡村民宿、文化创意、养生养老等',
            en: 'Leisure farming, country guest houses, creative and health or elderly services and the like',
          },
        },
        {
          id: 'new-agriculture',
          label: { zh: '其他农业新产业', en: 'Other new agriculture' },
          hint: {
            zh: '生态农业、循环农业、数字农业等',
            en: 'Ecological, circular, digital farming and the like',
          },
        },
        { id: 'other-agriculture', label: { zh: '其他农业', en: 'Other agriculture' } },
        { id: 'not-agriculture', label: { zh: '不属于农业', en: 'Not agriculture' } },
      ],
    },
    label: { zh: '农业创业方向', en: 'Line of the agricultural business' },
    question: {
      zh: '所办企业主要做哪一类农业？',
      en: 'Which kind of agriculture is the enterprise mainly in?',
    },
    why: {
      zh: '农业创业支持以四个方向为重点。',
      en: 'Support for agricultural founders has four focal fields.',
    },
  },
  {
    id: 'qingpu:hr-park',
    subject: 'employer',
    type: { kind: 'boolean' },
    label: { zh: '入驻人力资源产业园', en: 'Tenant of the human-resource park' },
    question: {
      zh: '机构是否入驻示范区人力资源产业园？',
      en: 'Is the agency a tenant of the human-resource industrial park of the demonstration zone?',
    },
    why: {
      zh: '房租、物业费等补贴给入驻园区的机构。',
      en: 'Subsidies for rent and property fees are for tenants of the park.',
    },
  },
  {
    id: 'qingpu:hr-merits',
    subject: 'employer',
    type: {
      kind: 'choices',
      options: [
        {
          id: 'headquarters',
          label: { zh: '在青浦设立总部', en: 'Headquarters set up in Qingpu' },
          hint: { zh: '机构总部或区域总部', en: 'Head office or regional head office' },
        },
        { id: 'brand', label: { zh: '获得优质品牌', en: 'Recognised as a quality brand' } },
        { id: 'credit', label: { zh: '高信用等级', en: 'High credit grade' } },
      ],
    },
    label: { zh: '机构的总部、品牌与信用', en: 'Headquarters, brand and credit of the agency' },
    question: {
      zh: '机构符合下面哪些情况？',
      en: 'Which of these are true of the agency?',
    },
    hint: {
      zh: '可多选；都没有就选“以上都没有”。',
      en: 'Choose all that apply, or “none of these”.',
    },
    why: {
      zh: '总部、优质品牌和高信用等级各有相应的奖励。',
      en: 'Headquarters, brand and credit grade each open awards.',
    },
  },
];

/** The facts that only this district's document needs, in asking order. */
export const facts: Fact[] = [...housingFacts, ...ownFacts];
