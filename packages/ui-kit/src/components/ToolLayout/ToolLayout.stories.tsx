import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ToolLayout.examples.tsx';

const meta = { title: 'Components/ToolLayout' } satisfies Meta;
export default meta;

export const Calculator = story(examples.Calculator);
