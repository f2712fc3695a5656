import type { Example } from '../../samples/example.tsx';
import { Link } from '../Link/Link.tsx';
import { DescriptionList } from './DescriptionList.tsx';

/** The answers given so far, each changeable. */
export const Answers: Example = ({ say }) => (
  <DescriptionList
    items={[
      {
        term: say('最高学历', 'Highest degree'),
        detail: say('硕士研究生', 'Master'),
        action: <Link href="/check/degree">{say('修改学历', 'Change degree')}</Link>,
      },
      {
        term: say('年薪', 'Yearly pay'),
        detail: say('60 万元', 'CNY 600,000'),
        action: <Link href="/check/pay">{say('修改年薪', 'Change pay')}</Link>,
      },
      { term: say('出生日期', 'Date of birth'), detail: say('不确定', 'Not sure') },
    ]}
  />
);
