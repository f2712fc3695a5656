import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Breadcrumbs.examples.tsx';

const meta = { title: 'Components/Breadcrumbs' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
