import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Panel.examples.tsx';

const meta = { title: 'Components/Panel' } satisfies Meta;
export default meta;

export const Results = story(examples.Results);
export const Tools = story(examples.Tools);
