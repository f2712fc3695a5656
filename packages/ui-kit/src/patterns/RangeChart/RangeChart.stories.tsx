import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './RangeChart.examples.tsx';

const meta = { title: 'Patterns/RangeChart' } satisfies Meta;
export default meta;

export const Programmes = story(examples.Programmes);
export const Counted = story(examples.Counted);
export const NoFigures = story(examples.NoFigures);
export const Cited = story(examples.Cited);
