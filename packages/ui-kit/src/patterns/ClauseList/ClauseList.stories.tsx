import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ClauseList.examples.tsx';

const meta = { title: 'Patterns/ClauseList' } satisfies Meta;
export default meta;

export const Marked = story(examples.Marked);
