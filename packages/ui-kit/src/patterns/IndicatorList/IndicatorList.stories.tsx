import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './IndicatorList.examples.tsx';

const meta = { title: 'Patterns/IndicatorList' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
