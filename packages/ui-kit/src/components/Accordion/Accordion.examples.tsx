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

/** One within another: groups that stand open, whose entries unfold one by one. */
export const Groups: Example = ({ say }) => (
  <Accordion>
    <AccordionItem
      title={say('还要看您的回答', 'Your answers decide')}
      open
      tag={<Tag>{say('2 项', '2')}</Tag>}
    >
      <Accordion>
        <AccordionItem level={4} title={say('租房补贴', 'Rent subsidy')}>
          <p>{say('还差：单位注册地。', 'Still open: where the employer is registered.')}</p>
        </AccordionItem>
        <AccordionItem level={4} title={say('购房补贴', 'Purchase subsidy')}>
          <p>{say('还差：学历。', 'Still open: the degree.')}</p>
        </AccordionItem>
      </Accordion>
    </AccordionItem>
    <AccordionItem
      title={say('没有点到您', 'These do not name you')}
      tag={<Tag>{say('1 项', '1')}</Tag>}
    >
      <Accordion>
        <AccordionItem level={4} title={say('团队奖励', 'Team award')}>
          <p>{say('只面向团队。', 'For teams alone.')}</p>
        </AccordionItem>
      </Accordion>
    </AccordionItem>
  </Accordion>
);
