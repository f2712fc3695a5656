import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './PrintSheet.examples.tsx';

const meta = { title: 'Patterns/PrintSheet' } satisfies Meta;
export default meta;

export const Preview = story(examples.Preview);
export const Bare = story(examples.Bare);
