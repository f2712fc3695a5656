import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './DataTable.examples.tsx';

const meta = { title: 'Components/DataTable' } satisfies Meta;
export default meta;

export const Figures = story(examples.Figures);
export const Empty = story(examples.Empty);
