import type { Example } from '../../samples/example.tsx';
import { Cluster } from '../Layout/Layout.tsx';
import { Tag } from './Tag.tsx';

/** Each tone with its sign; the words say the same. */
export const Tones: Example = ({ say }) => (
  <Cluster>
    <Tag>{say('个人', 'Individuals')}</Tag>
    <Tag tone="accent">{say('示例区', 'Sample District')}</Tag>
    <Tag tone="positive" icon="tick">
      {say('在有效期内', 'In force')}
    </Tag>
    <Tag tone="info" icon="question">
      {say('尚不清楚', 'Not known yet')}
    </Tag>
    <Tag tone="caution" icon="scale">
      {say('由主管部门评定', 'An authority decides')}
    </Tag>
    <Tag tone="muted" icon="cross">
      {say('已到期', 'Ended')}
    </Tag>
    <Tag tone="danger" icon="warning">
      {say('填写有误', 'Has an error')}
    </Tag>
  </Cluster>
);

/** Longer than it should be: it wraps inside its border, and the sign stays whole. */
export const LongWords: Example = ({ say }) => (
  <Cluster>
    <Tag tone="caution" icon="scale">
      {say(
        '由区人才工作领导小组办公室会同行业主管部门组织专家评审后确定',
        'Decided by the talent office of the district with the authority of the trade after a review by experts',
      )}
    </Tag>
    <Tag tone="positive" icon="tick">
      {say('符合', 'Eligible')}
    </Tag>
  </Cluster>
);
