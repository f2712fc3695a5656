import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import { VerdictShown as Page } from './VerdictShown.tsx';

const meta = { title: 'Foundations/How A Verdict Is Shown' } satisfies Meta;
export default meta;

// One story of the same name as its title: the sidebar shows the two as one.
export const HowAVerdictIsShown = story(Page);
