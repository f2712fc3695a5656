import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './NumberField.examples.tsx';

const meta = { title: 'Components/NumberField' } satisfies Meta;
export default meta;

export const Whole = story(examples.Whole);
export const Share = story(examples.Share);
