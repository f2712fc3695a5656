import { Link } from '../../components/Link/Link.tsx';
import { List } from '../../components/List/List.tsx';
import { SoftText } from '../../components/SoftText/SoftText.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import type { Example } from '../../samples/example.tsx';
import { ClauseList } from './ClauseList.tsx';

/** The second is where a citation led. */
export const Marked: Example = ({ say }) => (
  <ClauseList
    clauses={[
      {
        id: 'main/1',
        place: (
          <>
            <Link href="#main/1" quiet>
              <span lang="zh">一、</span>
            </Link>
            <Tag tone="muted">{say('标题', 'Heading')}</Tag>
          </>
        ),
        content: null,
      },
      {
        id: 'main/1.1',
        marked: true,
        place: (
          <Link href="#main/1.1" quiet>
            <span lang="zh">一、（一）</span>
          </Link>
        ),
        content: (
          <List>
            <li>
              <Link href="/rent">{say('租房补贴', 'Rent subsidy')}</Link>
            </li>
          </List>
        ),
      },
      {
        id: 'main/1.2',
        place: (
          <Link href="#main/1.2" quiet>
            <span lang="zh">一、（二）</span>
          </Link>
        ),
        content: <SoftText>{say('没有条目引用。', 'Nothing cites it.')}</SoftText>,
      },
    ]}
  />
);
