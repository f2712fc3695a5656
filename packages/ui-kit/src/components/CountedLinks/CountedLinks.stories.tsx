import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './CountedLinks.examples.tsx';

const meta = { title: 'Components/CountedLinks' } satisfies Meta;
export default meta;

export const Needs = story(examples.Needs);
