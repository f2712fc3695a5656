import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Skeleton.examples.tsx';

const meta = { title: 'Components/Skeleton' } satisfies Meta;
export default meta;

export const Shapes = story(examples.Shapes);
