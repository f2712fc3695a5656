import type { SourceDocument, Validity } from '@portal/rules-core';
import { forDistrict, text } from '@portal/rules-core/author';

const { cite } = forDistrict('changning');

export const document: SourceDocument = {
  title: text(
    '长宁区关于加快推进科技创新人才集聚区建设的若干意见',
    'Opinions of Changning District on speeding up the building of a hub for science and innovation talent',
  ),
  officialTitle: '长宁区关于加快推进科技创新人才集聚区建设的若干意见',
  number: '长委发〔2020〕2号',
  issuer: text(
    '中共上海市长宁区委员会、上海市长宁区人民政府',
    'Changning District Committee of the Communist Party of China and the People’s Government of Changning District, Shanghai',
  ),
  issued: '2020-04-24',
  note: text(
    '文件提出二十条举措，没有载明任何资助金额。',
    'The document sets out twenty measures. It prints no amounts.',
  ),
};

export const validity: Validity = {
  from: {
    date: '2020-04-24',
    words: text('从发文当天起施行', 'In force from the day it was issued'),
  },
  until: { words: text('文件未载明截止日期', 'The document states no end date') },
  citation: cite('main/3/p2'),
  interpretation: text(
    '发文日期为2020年4月24日，文末的印发日期为2020年5月9日。“发文之日”按前者理解。',
    'The document is dated 24 April 2020; its last line gives 9 May 2020 as the day it was printed and distributed. “The day it was issued” is read as the former.',
  ),
};
