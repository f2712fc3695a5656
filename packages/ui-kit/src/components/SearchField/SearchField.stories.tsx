import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './SearchField.examples.tsx';

const meta = { title: 'Components/SearchField' } satisfies Meta;
export default meta;

export const WithButton = story(examples.WithButton);
