import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { Link } from '../Link/Link.tsx';
import { DescriptionList } from './DescriptionList.tsx';

/** The answers given so far, each changeable; what changes names what is changed. */
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

/** Long terms and long details, and what a document does not state. */
export const LongWords: Example = ({ say }) => (
  <DescriptionList
    items={[
      {
        term: say(
          '用人单位注册地与税收户管地是否均在本区',
          'Whether the employer is both registered and taxed in the district',
        ),
        detail: say(
          '注册地在本区，税收户管地在外区；迁入手续预计在申报截止日前办理完毕。',
          'Registered in the district, taxed elsewhere; the move should be complete before applications close.',
        ),
        action: (
          <Button kind="plain">
            {say('修改注册地与户管地', 'Change where it is registered and taxed')}
          </Button>
        ),
      },
      {
        term: say('受理期限', 'Time limit'),
        detail: say('文件未载明', 'Not stated in the document'),
      },
      {
        term: say('网址', 'Address'),
        detail:
          'https://www.example.com/a-very-long-address-without-a-place-to-break/2026/subsidies',
      },
    ]}
  />
);
