import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './DescriptionList.examples.tsx';

const meta = { title: 'Components/DescriptionList' } satisfies Meta;
export default meta;

export const Answers = story(examples.Answers);
