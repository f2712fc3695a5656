import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './SubNavigation.examples.tsx';

const meta = { title: 'Components/SubNavigation' } satisfies Meta;
export default meta;

export const Menu = story(examples.Menu);
