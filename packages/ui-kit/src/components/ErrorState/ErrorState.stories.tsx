import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ErrorState.examples.tsx';

const meta = { title: 'Components/ErrorState' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
