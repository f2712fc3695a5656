import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ChoiceGroups.examples.tsx';

const meta = { title: 'Components/ChoiceGroups' } satisfies Meta;
export default meta;

export const Radios = story(examples.Radios);
export const YesNo = story(examples.YesNo);
export const Checkboxes = story(examples.Checkboxes);
export const Single = story(examples.Single);

export const NoneIsAnAnswer = story(examples.Checkboxes, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [national, municipal, none] = canvas.getAllByRole('checkbox');
    const told = canvas.getByRole('status');
    if (!national || !municipal || !none) throw new Error('three boxes');
    await expect(told).toHaveTextContent('null');
    await userEvent.click(municipal);
    await userEvent.click(national);
    await expect(told).toHaveTextContent('["national","municipal"]');
    await userEvent.click(none);
    await expect(told).toHaveTextContent('[]');
    await expect(national).not.toBeChecked();
    await userEvent.click(none);
    await expect(told).toHaveTextContent('null');
  },
});
