import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Accordion.examples.tsx';

const meta = { title: 'Components/Accordion' } satisfies Meta;
export default meta;

export const Classes = story(examples.Classes);
