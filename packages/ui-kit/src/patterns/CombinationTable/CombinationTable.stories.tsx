import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './CombinationTable.examples.tsx';

const meta = { title: 'Patterns/CombinationTable' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
