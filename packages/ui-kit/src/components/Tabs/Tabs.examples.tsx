import type { Example, ExampleProps } from '../../samples/example.tsx';
import { Link } from '../Link/Link.tsx';
import { StackedTabs, type TabItem, Tabs } from './Tabs.tsx';

function ways(say: ExampleProps['say']): readonly TabItem[] {
  return [
    {
      id: 'online',
      label: say('网上办', 'Online'),
      content: <p>{say('在“一网通办”提交材料。', 'Send the papers through the city’s portal.')}</p>,
    },
    {
      id: 'window',
      label: say('窗口办', 'At the counter'),
      content: (
        <p>
          {say('带齐原件到', 'Bring the originals to ')}
          <Link href="/windows">{say('就近的服务窗口', 'the nearest counter')}</Link>
          {say('。', '.')}
        </p>
      ),
    },
    {
      id: 'employer',
      label: say('单位代办', 'Through the employer'),
      content: (
        <p>{say('由单位人事部门统一申报。', 'The personnel office applies for everybody.')}</p>
      ),
    },
  ];
}

/** Three ways to one thing; a reader needs only one of them. */
export const Ways: Example = ({ say }) => (
  <Tabs label={say('办理方式', 'Ways to apply')} tabs={ways(say)} />
);

/** What stands there while the rest is loading: all of them, under their headings. */
export const WhileLoading: Example = ({ say }) => (
  <StackedTabs label={say('办理方式', 'Ways to apply')} tabs={ways(say)} />
);
