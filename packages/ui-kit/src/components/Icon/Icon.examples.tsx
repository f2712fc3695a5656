import type { Example } from '../../samples/example.tsx';
import { Cluster, Stack } from '../Layout/Layout.tsx';
import { Icon, type IconName } from './Icon.tsx';

/** Where each sign is used: a new use of an old sign must not contradict it. */
const SIGNS: Readonly<Record<IconName, readonly [zh: string, en: string]>> = {
  tick: ['符合、已满足、已完成', 'Met, eligible, done'],
  cross: ['不符合、已到期、收起', 'Not met, ended, close'],
  question: ['尚不清楚，还需要信息', 'Not known yet, more is needed'],
  scale: ['由主管部门评定', 'An authority decides'],
  info: ['提示', 'A note'],
  warning: ['请注意、无法显示', 'Read with care, cannot be shown'],
  chevronDown: ['向下展开', 'Opens downwards'],
  chevronRight: ['可展开的内容', 'Can be unfolded'],
  arrowRight: ['继续', 'Goes on'],
  arrowLeft: ['返回', 'Goes back'],
  search: ['搜索', 'Search'],
  menu: ['菜单', 'Menu'],
  calendar: ['从日历中选日期', 'Choose a date from a calendar'],
  section: ['条款、依据', 'A clause, a citation'],
};
const names = Object.keys(SIGNS) as IconName[];

/** Every sign, plain and in its circle, with what it stands for. A sign never stands alone. */
export const All: Example = ({ say }) => (
  <Stack gap="s">
    {names.map((name) => (
      <div key={name} style={{ display: 'flex', gap: '1rem', alignItems: 'center' }}>
        <Icon name={name} />
        <Icon name={name} badge />
        <span>
          {say(...SIGNS[name])} <code>{name}</code>
        </span>
      </div>
    ))}
  </Stack>
);

/** As large as the words it stands beside, and in their colour. */
export const Sizes: Example = ({ say }) => (
  <Stack>
    <Cluster>
      <Icon name="section" />
      <small>{say('附件一 第三条', 'Annex 1, article 3')}</small>
    </Cluster>
    <h2>
      <Cluster>
        <Icon name="tick" badge />
        <span>{say('符合条件', 'Eligible')}</span>
      </Cluster>
    </h2>
  </Stack>
);
