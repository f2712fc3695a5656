import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { VerdictShown as Page } from './VerdictShown.tsx';

const meta = { title: 'Foundations/How a verdict is shown' } satisfies Meta;
export default meta;

export const VerdictShown = story(Page, { name: 'How a verdict is shown' });
