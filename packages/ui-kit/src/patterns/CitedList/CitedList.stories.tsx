import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './CitedList.examples.tsx';

const meta = { title: 'Patterns/CitedList' } satisfies Meta;
export default meta;

export const Causes = story(examples.Causes);
