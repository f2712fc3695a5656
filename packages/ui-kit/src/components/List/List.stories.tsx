import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './List.examples.tsx';

const meta = { title: 'Components/List' } satisfies Meta;
export default meta;

export const Bullets = story(examples.Bullets);
export const Line = story(examples.Line);
export const Columns = story(examples.Columns);
export const Cards = story(examples.Cards);
export const Ruled = story(examples.Ruled);
export const Marked = story(examples.Marked);
