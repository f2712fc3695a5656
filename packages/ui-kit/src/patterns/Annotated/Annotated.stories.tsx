import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Annotated.examples.tsx';

const meta = { title: 'Patterns/Annotated' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
