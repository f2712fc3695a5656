import type { Example } from '../../samples/example.tsx';
import { Tag } from '../Tag/Tag.tsx';
import { Accordion, AccordionItem } from './Accordion.tsx';

/** The first is open; the titles say what can be known without opening. */
export const Classes: Example = ({ say }) => (
  <Accordion>
    <AccordionItem
      title={say('A 类', 'Class A')}
      level={2}
      open
      tag={<Tag tone="positive">{say('符合', 'Met')}</Tag>}
    >
      <p>{say('入选国家级人才计划。', 'Chosen for a national talent programme.')}</p>
    </AccordionItem>
    <AccordionItem title={say('B 类', 'Class B')} level={2}>
      <p>{say('入选市级人才计划。', 'Chosen for a municipal talent programme.')}</p>
    </AccordionItem>
    <AccordionItem
      title={say(
        'C 类：具有博士学位，或者具有高级职称并在重点产业企业工作满三年',
        'Class C: a doctorate, or a senior title and three years with an enterprise of a key industry',
      )}
      level={2}
      tag={<Tag tone="info">{say('待补充', 'Open')}</Tag>}
    >
      <p>{say('单位在本区注册。', 'The employer is registered in the district.')}</p>
    </AccordionItem>
  </Accordion>
);
