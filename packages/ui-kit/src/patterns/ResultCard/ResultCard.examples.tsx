import { monthlyUpTo, yuan } from '@portal/rules-core/author';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { List } from '../../components/List/List.tsx';
import type { Example } from '../../samples/example.tsx';
import { AmountView } from '../AmountView/AmountView.tsx';
import { MissingFacts } from '../MissingFacts/MissingFacts.tsx';
import { VerdictTag } from '../Verdict/VerdictTag.tsx';
import { ResultCard } from './ResultCard.tsx';

/** Not settled yet: what it may come to, and what is still needed. */
export const Open: Example = ({ say }) => (
  <ResultCard
    level={2}
    title={say('租房补贴', 'Rent subsidy')}
    href="/rent"
    tags={<VerdictTag verdict="needsInfo" />}
    finding={say('最高可达 B 类', 'Up to class B')}
    reason={<p>{say('还缺两个回答。', 'Two answers are still needed.')}</p>}
    amount={{
      name: say('租房补贴', 'Rent subsidy'),
      figure: <AmountView amount={monthlyUpTo(yuan(4000), 60)} />,
      more: say('另有 1 项待遇', 'and 1 more benefit'),
    }}
  >
    <MissingFacts missing={['sample:degree', 'sample:salary']} hrefOf={(id) => `/check/${id}`} />
    <Disclosure summary={say('为什么，以及全部待遇', 'Why, and everything it brings')}>
      <p>{say('单位在本区注册。', 'The employer is registered in the district.')}</p>
    </Disclosure>
  </ResultCard>
);

/** Refused: the conditions that are not met stand at once. */
export const Refused: Example = ({ say }) => (
  <ResultCard
    level={2}
    title={say('购房补贴', 'Home purchase subsidy')}
    href="/buy"
    tags={<VerdictTag verdict="notEligible" />}
    reason={
      <>
        <p>{say('这些条件不满足：', 'These conditions are not met:')}</p>
        <List kind="bullets">
          <li>{say('在本市无住房。', 'No home in the city.')}</li>
        </List>
      </>
    }
  />
);
