import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './IndicatorChart.examples.tsx';

const meta = { title: 'Patterns/IndicatorChart' } satisfies Meta;
export default meta;

export const WithStart = story(examples.WithStart);
export const TargetsAlone = story(examples.TargetsAlone);
