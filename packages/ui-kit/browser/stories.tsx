import type { Locale } from '@portal/rules-core';
import { composeStory, type Meta, type StoryObj } from '@storybook/react-vite';
import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import preview from '../.storybook/preview.tsx';
import type { DisplayMode } from '../src/index.ts';

type StoryModule = Record<string, StoryObj> & { default: Meta };

const modules = import.meta.glob<StoryModule>('../src/{components,patterns}/*/*.stories.tsx', {
  eager: true,
});

// Parts that are fetched when they are needed are here from the start, so that what is measured is the part and not
// what stands in for it.
import.meta.glob(
  ['../src/{components,patterns}/*/*.tsx', '!../src/**/*.{test,stories,examples}.tsx'],
  { eager: true },
);

export interface StoryEntry {
  /** `Components/Button › Primary` */
  name: string;
  /** `Components/Button` */
  title: string;
  exportName: string;
  /** Whether the story does something after it has been drawn. */
  plays: boolean;
}

interface Found extends StoryEntry {
  story: StoryObj;
  meta: Meta;
}

const found: readonly Found[] = Object.values(modules)
  .flatMap((module) => {
    const { default: meta, ...stories } = module;
    return Object.entries(stories).map(([exportName, story]) => ({
      name: `${meta.title} › ${exportName}`,
      title: String(meta.title),
      exportName,
      plays: story.play !== undefined,
      story,
      meta,
    }));
  })
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));

/** Every story of a part of the kit, by name. */
export const stories: readonly StoryEntry[] = found;

export interface MountOptions {
  locale?: Locale;
  mode?: DisplayMode;
  /** Also do what the story does once it is drawn. */
  play?: boolean;
}

export interface Mounted {
  canvas: HTMLElement;
  /** Draws it once more, as when something above it has changed. */
  again: () => void;
  /** Takes the story down and leaves an empty page. */
  unmount: () => void;
}

/** Draws a story as Storybook draws it, and waits until its fonts and lazy parts are there. */
export async function mountStory(
  { name }: Pick<StoryEntry, 'name'>,
  { locale = 'zh', mode = 'light', play = false }: MountOptions = {},
): Promise<Mounted> {
  const entry = found.find((each) => each.name === name);
  if (!entry) throw new Error(`There is no story “${name}”; there are: ${names()}`);
  const Story = composeStory(entry.story, entry.meta, {
    ...preview,
    initialGlobals: { ...preview.initialGlobals, locale, mode },
  });
  const mounted = await mount(Story as ComponentType);
  if (play) await Story.play?.({ canvasElement: mounted.canvas });
  await settled();
  return mounted;
}

/** Draws anything, and waits until its fonts and lazy parts are there. */
export async function mount(View: ComponentType): Promise<Mounted> {
  // What an earlier test left behind, failing perhaps, is not this one's.
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  const canvas = document.createElement('div');
  document.body.append(canvas);
  const root = createRoot(canvas);
  const draw = () =>
    root.render(
      <StrictMode>
        <View />
      </StrictMode>,
    );
  draw();
  await settled();
  return {
    canvas,
    again: draw,
    unmount: () => {
      root.unmount();
      canvas.remove();
      window.scrollTo(0, 0);
    },
  };
}

/** What never comes to rest is looked at as it is. */
const ROUNDS = 30;

/** Two frames after the last change of the document, with its fonts loaded. */
export async function settled(): Promise<void> {
  let changed = true;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  for (let round = 0; changed && round < ROUNDS; round += 1) {
    changed = false;
    await frame();
    await frame();
    await document.fonts.ready;
  }
  observer.disconnect();
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function names(): string {
  return found.map((each) => each.name).join(', ');
}
