import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './FieldGroup.examples.tsx';

const meta = { title: 'Components/FieldGroup' } satisfies Meta;
export default meta;

export const Line = story(examples.Line);
