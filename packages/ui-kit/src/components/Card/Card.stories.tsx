import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Card.examples.tsx';

const meta = { title: 'Components/Card' } satisfies Meta;
export default meta;

export const Linked = story(examples.Linked);
export const Plain = story(examples.Plain);
