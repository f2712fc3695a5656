import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Button.examples.tsx';

const meta = { title: 'Components/Button' } satisfies Meta;
export default meta;

export const Kinds = story(examples.Kinds);
