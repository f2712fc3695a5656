import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Disclosure.examples.tsx';

const meta = { title: 'Components/Disclosure' } satisfies Meta;
export default meta;

export const Closed = story(examples.Closed);
export const Open = story(examples.Open);
