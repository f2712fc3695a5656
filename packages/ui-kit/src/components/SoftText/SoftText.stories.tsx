import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './SoftText.examples.tsx';

const meta = { title: 'Components/SoftText' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Titled = story(examples.Titled);
