import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Tag.examples.tsx';

const meta = { title: 'Components/Tag' } satisfies Meta;
export default meta;

export const Tones = story(examples.Tones);
