import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Filters.examples.tsx';

const meta = { title: 'Components/Filters' } satisfies Meta;
export default meta;

export const Column = story(examples.Column);
export const Bar = story(examples.Bar);
