import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './KeyFigure.examples.tsx';

const meta = { title: 'Patterns/KeyFigure' } satisfies Meta;
export default meta;

export const UpperBound = story(examples.UpperBound);
export const Unlimited = story(examples.Unlimited);
