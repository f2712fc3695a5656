import type { Example } from '../../samples/example.tsx';
import { Icon, type IconName } from './Icon.tsx';

const names: readonly IconName[] = [
  'tick',
  'cross',
  'question',
  'scale',
  'info',
  'warning',
  'chevronDown',
  'chevronRight',
  'arrowRight',
  'arrowLeft',
  'search',
  'menu',
  'section',
];

/** Every sign, plain and in its circle. A sign never stands alone: words are beside it. */
export const All: Example = () => (
  <ul style={{ display: 'grid', gap: '0.75rem' }}>
    {names.map((name) => (
      <li key={name} style={{ display: 'flex', gap: '1rem', alignItems: 'center' }}>
        <Icon name={name} />
        <Icon name={name} badge />
        {name}
      </li>
    ))}
  </ul>
);
