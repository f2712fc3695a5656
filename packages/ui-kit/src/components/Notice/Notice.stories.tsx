import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Notice.examples.tsx';

const meta = { title: 'Components/Notice' } satisfies Meta;
export default meta;

export const Kinds = story(examples.Kinds);
