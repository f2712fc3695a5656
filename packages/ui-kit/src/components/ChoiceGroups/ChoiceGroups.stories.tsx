import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ChoiceGroups.examples.tsx';

const meta = { title: 'Components/ChoiceGroups' } satisfies Meta;
export default meta;

export const Radios = story(examples.Radios);
export const YesNo = story(examples.YesNo);
export const Checkboxes = story(examples.Checkboxes);
export const Single = story(examples.Single);
