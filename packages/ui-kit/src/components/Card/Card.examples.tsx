import type { Example } from '../../samples/example.tsx';
import { Grid } from '../Layout/Layout.tsx';
import { Link } from '../Link/Link.tsx';
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

/** A title alone. */
export const TitleOnly: Example = ({ say }) => (
  <Card title={say('人才服务窗口', 'Talent service desk')} level={2} href="/desk" />
);

/** A link of its own inside the card stays a link of its own. */
export const LinkInside: Example = ({ say }) => (
  <Card
    title={say('租房补贴', 'Rent subsidy')}
    level={2}
    href="#rent"
    foot={<Link href="#clause">{say('查看依据', 'See the clause')}</Link>}
  >
    <p>{say('给租住在市场房源的人才。', 'For talent who rent on the market.')}</p>
  </Card>
);

/** Side by side with long and short words: cards of one row end on one line, and so do their feet. */
export const Row: Example = ({ say }) => (
  <Grid>
    <Card
      title={say(
        '战略性新兴产业领军人才创新创业团队综合资助',
        'Comprehensive funding for innovation and start-up teams of leading talent in strategic emerging industries',
      )}
      level={2}
      href="/team"
      above={
        <>
          <Tag tone="accent">{say('示例区', 'Sample District')}</Tag>
          <Tag>{say('团队', 'Teams')}</Tag>
          <Tag tone="muted" icon="cross">
            {say('已到期', 'Ended')}
          </Tag>
        </>
      }
      foot={<strong>{say('最高 5,000 万元', 'up to CNY 50 million')}</strong>}
    >
      <p>
        {say(
          '由区内单位申报，经专家评审后一次确定资助额度，分年拨付；同一团队不重复资助。',
          'An employer in the district applies; experts set the sum once, and it is paid over several years. A team is funded once.',
        )}
      </p>
    </Card>
    <Card
      title={say('体检', 'Health check')}
      level={2}
      href="/health"
      above={<Tag tone="accent">{say('示例区', 'Sample District')}</Tag>}
      foot={say('非现金待遇', 'In kind')}
    >
      <p>{say('每年一次。', 'Once a year.')}</p>
    </Card>
  </Grid>
);
