import type { Criterion, ProgrammeInput } from '@portal/rules-core';
import { all, any, figureNotStated, holdsAny, say, text } from '@portal/rules-core/author';
import { cite, contentNotStated, id, judged, nothingStated } from '../words.ts';

const openList = text(
  '清单以“等”收尾；没有点名的领域归入“其他优势、主导或新经济领域”，由主管部门认定。',
  'The list ends with “and others”; fields it does not name come under “another strong, leading or new field”, for the authority to judge.',
);

/** One of the three groups of the task: its fields, and that somebody has to recognise the person. */
function group(
  place: string,
  name: [zh: string, en: string],
  fields: string[],
  words: [zh: string, en: string],
  who: [zh: string, en: string],
  reading = openList,
): Criterion {
  const citation = cite(place);
  return all(
    [
      holdsAny(
        'yangpu:fields',
        [...fields, 'other-strong'],
        say(words[0], words[1], citation, reading),
      ),
      judged(who[0], who[1], citation),
    ],
    { words: text(...name), citation },
  );
}

const cultivation = group(
  'main/4.1.2/p2',
  ['优势产业高层次人才', 'High-level talent in strong industries'],
  [
    'online-economy',
    'modern-design',
    'new-vehicles',
    'technology-services',
    'sport-health',
    'green-economy',
  ],
  [
    '在线新经济、新一代汽车、现代设计、体育健康、绿色经济、科技服务等领域',
    'The online economy, modern design, new vehicles, technology services, sport and health, the green economy or the like',
  ],
  ['属于高层次人才', 'Counts as high-level talent'],
  text(
    '在线新经济列在三大产业集群里，没有列在培育的领域里，这里也算在内。清单以“等”收尾；没有点名的领域归入“其他优势、主导或新经济领域”，由主管部门认定。',
    'The online economy stands among the three clusters, not among the fields of training, and is counted too. The list ends with “and others”; fields it does not name come under “another strong, leading or new field”, for the authority to judge.',
  ),
);

const leaders = group(
  'main/4.1.2/p3',
  ['主导产业领军人才', 'Leaders in the leading industries'],
  [
    'artificial-intelligence',
    'industrial-internet',
    'blockchain',
    'location-services',
    'online-entertainment',
  ],
  [
    '人工智能、区块链、工业互联网、位置服务、在线文娱等领域',
    'Artificial intelligence, blockchain, the industrial internet, location services, online entertainment or the like',
  ],
  ['属于主导产业的领军人才', 'Counts as a leader of a leading industry'],
);

const online = group(
  'main/4.1.2/p4',
  ['在线新经济人才', 'Talent of the online economy'],
  ['online-economy', 'livestream', 'content', 'online-entertainment'],
  [
    '直播、内容产业、内容科技，或在线文旅、媒体、教育、娱乐等领域',
    'Livestreaming, content, content technology, or online tourism, media, education, entertainment or the like',
  ],
  ['属于要集聚储备的相关产业人才', 'Counts among the talent that is to be gathered'],
);

export const industryLeaders: ProgrammeInput = {
  id: id('industry-leaders'),
  name: text(
    '主导产业领域领军人才集聚计划和重点产业紧缺人才',
    'Plan for leaders in the leading industries, and talent that key industries are short of',
  ),
  summary: text(
    '围绕四大功能区、五大主导产业，编制紧缺人才开发目录，集聚人工智能、区块链等领域的领军人才，培育优势产业高层次人才，储备在线新经济人才。给什么支持没有写明。',
    'For the four functional areas and five leading industries the plan is to draw up a list of talent in short supply, bring in leaders in fields such as artificial intelligence and blockchain, train high-level talent and build up talent for the online economy. What they are given is not stated.',
  ),
  audience: ['person', 'team'],
  needs: ['career'],
  citation: cite('main/4.1.2/p3', 'main/4.1.2/p2', 'main/4.1.2/p4'),
  criteria: any([leaders, cultivation, online], {
    words: text('以下各类，有一类即可', 'Any one of these'),
    citation: cite('main/4.1.2/p3', 'main/4.1.2/p2', 'main/4.1.2/p4'),
  }),
  benefits: [
    {
      id: 'leaders-plan',
      name: text('主导产业领军人才集聚计划', 'Plan for leaders in the leading industries'),
      need: 'career',
      amount: figureNotStated,
      citation: cite('main/4.1.2/p3'),
      when: leaders,
      terms: contentNotStated,
    },
    {
      id: 'cultivation',
      name: text('优势产业高层次人才培育', 'Training of high-level talent in strong industries'),
      need: 'career',
      amount: figureNotStated,
      citation: cite('main/4.1.2/p2'),
      when: cultivation,
      terms: contentNotStated,
    },
    {
      id: 'online-talent',
      name: text('在线新经济人才集聚储备', 'Gathering of talent for the online economy'),
      need: 'career',
      amount: figureNotStated,
      citation: cite('main/4.1.2/p4'),
      when: online,
      terms: text(
        '以“长阳秀带在线新经济生态园”为依托；支持什么、有没有资金，没有写明。',
        'Built on the “Changyang Xiudai” online-economy park; what the support is, and whether it includes money, is not stated.',
      ),
    },
  ],
  notStated: nothingStated,
};
