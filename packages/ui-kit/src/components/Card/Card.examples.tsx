import type { Example } from '../../samples/example.tsx';
import { Tag } from '../Tag/Tag.tsx';
import { Card } from './Card.tsx';

/** The whole card leads there. */
export const Linked: Example = ({ say }) => (
  <Card
    title={say('租房补贴', 'Rent subsidy')}
    level={2}
    href="/rent"
    above={<Tag tone="accent">{say('示例区', 'Sample District')}</Tag>}
    foot={<strong>{say('每月最高 4,000 元', 'up to CNY 4,000 a month')}</strong>}
  >
    <p>{say('给租住在市场房源的人才。', 'For talent who rent on the market.')}</p>
  </Card>
);

/** Only read. */
export const Plain: Example = ({ say }) => (
  <Card title={say('办公地点', 'Where to go')} level={2}>
    <p>{say('区人才服务中心一楼大厅。', 'The hall of the talent service centre.')}</p>
  </Card>
);
