import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Points.examples.tsx';

const meta = { title: 'Patterns/Points' } satisfies Meta;
export default meta;

export const Total = story(examples.Total);
export const Reached = story(examples.Reached);
export const Bands = story(examples.Bands);
