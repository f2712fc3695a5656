import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './AmountView.examples.tsx';

const meta = { title: 'Patterns/AmountView' } satisfies Meta;
export default meta;

export const Hero = story(examples.Hero);
export const Printed = story(examples.Printed);
export const Small = story(examples.Small);
export const Interval = story(examples.Interval);
