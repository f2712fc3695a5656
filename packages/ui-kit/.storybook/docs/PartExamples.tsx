import { type DocsContextProps, Story } from '@storybook/addon-docs/blocks';
import { Disclosure, Section, useKit } from '../../src/index.ts';
import { Code } from './Code.tsx';
import styles from './part-page.module.css';

export interface ShownExample {
  story: ReturnType<DocsContextProps['storyById']>;
  /** What it is exported as. */
  name: string;
  code: string | undefined;
}

/** A whole page in miniature has its own landmarks and heading: it stands in a window of its own. */
function Framed({
  example,
  globals,
}: {
  example: ShownExample;
  globals: Readonly<Record<string, unknown>>;
}) {
  const { say } = useKit();
  const picked = ['locale', 'mode', 'district']
    .map((name) => `${name}:${String(globals[name])}`)
    .join(';');
  return (
    <iframe
      className={styles.window}
      // Of a part that fills no page, the window is no taller than it needs.
      style={{ blockSize: example.story.parameters.docs?.story?.height }}
      loading="lazy"
      title={say({ zh: `示例 ${example.name}`, en: `Example ${example.name}` })}
      src={`iframe.html?id=${example.story.id}&viewMode=story&globals=${encodeURIComponent(picked)}`}
    />
  );
}

/** Every example, live, with the code that makes it. */
export function PartExamples({
  examples,
  globals,
}: {
  examples: readonly ShownExample[];
  globals: Readonly<Record<string, unknown>>;
}) {
  const { say } = useKit();
  return (
    <Section title={say({ zh: '示例', en: 'Examples' })}>
      {examples.map((example) => {
        const { story, name, code } = example;
        const isPage =
          story.parameters.layout === 'fullscreen' ||
          story.parameters.docs?.story?.inline === false;
        return (
          <section key={story.id} className={styles.example} aria-labelledby={`${story.id}-name`}>
            <h3 id={`${story.id}-name`}>
              <code>{name}</code>
            </h3>
            {isPage ? (
              <Framed example={example} globals={globals} />
            ) : (
              <div className={styles.stage}>
                <Story of={story.moduleExport} />
              </div>
            )}
            {code ? (
              <Disclosure
                summary={say({ zh: '这个示例的代码', en: 'Code of this example' })}
                printsAsShown
              >
                <Code label={say({ zh: `${name} 的代码`, en: `Code of ${name}` })}>{code}</Code>
              </Disclosure>
            ) : null}
          </section>
        );
      })}
    </Section>
  );
}
