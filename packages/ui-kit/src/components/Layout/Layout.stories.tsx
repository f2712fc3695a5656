import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Layout.examples.tsx';

const meta = { title: 'Components/Layout' } satisfies Meta;
export default meta;

export const Page = story(examples.Page);
