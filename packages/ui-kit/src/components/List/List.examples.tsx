import type { Example } from '../../samples/example.tsx';
import { Card } from '../Card/Card.tsx';
import { Link } from '../Link/Link.tsx';
import { List } from './List.tsx';

/** Sentences, each with a dot. */
export const Bullets: Example = ({ say }) => (
  <List kind="bullets">
    <li>{say('单位在本区注册。', 'The employer is registered in the district.')}</li>
    <li>
      {say(
        '与单位签订三年及以上劳动合同，并在本区缴纳个人所得税。',
        'There is a contract of three years or more, and income tax is paid in the district.',
      )}
    </li>
  </List>
);

/** Short names in a line that wraps. */
export const Line: Example = ({ say }) => (
  <List kind="line" label={say('适用项目', 'Programmes')}>
    {['A', 'B', 'C', 'D'].map((name) => (
      <li key={name}>
        <Link href={`/${name}`} quiet>
          {say(`第${name}类人才补贴`, `Subsidy for class ${name}`)}
        </Link>
      </li>
    ))}
  </List>
);

/** Many names, read downwards. */
export const Columns: Example = ({ say }) => (
  <List kind="columns" ordered>
    {[1, 2, 3, 4, 5, 6, 7].map((number) => (
      <li key={number}>{say(`第 ${number} 项服务`, `Service ${number}`)}</li>
    ))}
  </List>
);

/** Cards of the same height. */
export const Cards: Example = ({ say }) => (
  <List kind="cards">
    {[1, 2, 3].map((number) => (
      <li key={number}>
        <Card title={say(`项目 ${number}`, `Programme ${number}`)} level={2} href={`/${number}`}>
          <p>{say('给在本区工作的人才。', 'For talent who work in the district.')}</p>
          {number === 2 ? (
            <p>{say('须由单位统一申报。', 'The employer applies for all of them together.')}</p>
          ) : null}
        </Card>
      </li>
    ))}
  </List>
);

/** Records of several paragraphs, a line between them. */
export const Ruled: Example = ({ say }) => (
  <List kind="ruled">
    {[1, 2].map((number) => (
      <li key={number}>
        <h2>{say(`情形 ${number}`, `Case ${number}`)}</h2>
        <p>{say('退还已经领取的补贴。', 'What was paid is returned.')}</p>
      </li>
    ))}
  </List>
);

/** A few things to see first, each under a line in the accent. */
export const Marked: Example = ({ say }) => (
  <List kind="marked" ordered>
    <li>
      <strong>{say('找', 'Find')}</strong>
      <p>{say('按需要找项目。', 'Look for what you need.')}</p>
    </li>
    <li>
      <strong>{say('查', 'Check')}</strong>
      <p>{say('回答几个问题。', 'Answer a few questions.')}</p>
    </li>
  </List>
);
