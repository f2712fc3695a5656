import { DocsContext, type DocsContextProps, SourceContainer } from '@storybook/addon-docs/blocks';
import { Suspense, use, useMemo } from 'react';
import { ensure, ThemeProvider } from 'storybook/theming';
import { parts } from '../../src/docs/parts.ts';
import { languageTag } from '../../src/format/language-tag.ts';
import type { Example } from '../../src/samples/example.tsx';
import { localeOf, StoryFrame } from '../StoryFrame.tsx';
import { managerTheme } from '../theme.ts';
import { PartExamples, type ShownExample } from './PartExamples.tsx';
import { PartHead, PartRules } from './PartRules.tsx';
import { PartSource } from './PartSource.tsx';
import styles from './part-page.module.css';
import { type PartSources, sourcesOf } from './sources.ts';

/** Each example once, by the first story that shows it: a story that only tests something adds no example. */
function examplesOf(context: DocsContextProps, sources: PartSources): ShownExample[] {
  const shown = new Map<unknown, ShownExample>();
  for (const story of context.componentStories()) {
    const example: Example | undefined = story.parameters.example;
    const key = example ?? story.id;
    if (shown.has(key)) continue;
    shown.set(key, {
      story,
      name: (example && sources.exampleName(example)) ?? story.name,
      code: example && sources.exampleCode(example),
    });
  }
  return [...shown.values()];
}

/** The page of a part, in the language of the toolbar: drawn from its `X.docs.ts` and its examples. */
export default function PartPage({ context }: { context: DocsContextProps }) {
  const story = context.storyById();
  const { globals } = context.getStoryContext(story);
  const folder = story.title.split('/').at(-1) ?? '';
  const part = parts.get(folder);
  if (!part)
    throw new Error(
      `“${story.title}” has no ${folder}.docs.ts: describe the part beside its stories`,
    );
  const reading = useMemo(() => sourcesOf(part.group, part.folder), [part]);
  return (
    <DocsContext.Provider value={context}>
      <SourceContainer channel={context.channel}>
        <ThemeProvider theme={ensure(managerTheme)}>
          <StoryFrame globals={globals} className={styles.page}>
            <main lang={languageTag(localeOf(globals))}>
              <PartHead part={part} />
              <Suspense fallback={null}>
                <Examples context={context} reading={reading} globals={globals} />
              </Suspense>
              <PartRules part={part} />
              <Suspense fallback={null}>
                <PartSource part={part} reading={reading} />
              </Suspense>
            </main>
          </StoryFrame>
        </ThemeProvider>
      </SourceContainer>
    </DocsContext.Provider>
  );
}

function Examples({
  context,
  reading,
  globals,
}: {
  context: DocsContextProps;
  reading: Promise<PartSources>;
  globals: Readonly<Record<string, unknown>>;
}) {
  return <PartExamples examples={examplesOf(context, use(reading))} globals={globals} />;
}
