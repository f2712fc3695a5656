import { use } from 'react';
import { exportsFrom } from '../../src/docs/excerpt.ts';
import type { Part } from '../../src/docs/parts.ts';
import { Disclosure, Section, Stack, useKit } from '../../src/index.ts';
import entry from '../../src/index.ts?raw';
import { Code } from './Code.tsx';
import styles from './part-page.module.css';
import type { PartSources } from './sources.ts';

/** Where the part stands, how a page takes it in, and what it can be told. */
export function PartSource({ part, reading }: { part: Part; reading: Promise<PartSources> }) {
  const { say } = useKit();
  const { props } = use(reading);
  const names = exportsFrom(entry, part.folder);
  return (
    <Section title={say({ zh: '在代码里', en: 'In the code' })}>
      <Stack>
        <p>
          {say({ zh: '位置：', en: 'Where: ' })}
          <code className={styles.path}>{`packages/ui-kit/src/${part.group}/${part.folder}`}</code>
        </p>
        {names.length > 0 ? (
          <Code label={say({ zh: '如何引入', en: 'How to import it' })}>
            {`import { ${names.join(', ')} } from '@portal/ui-kit';`}
          </Code>
        ) : (
          <p>
            {say({
              zh: '只在组件库内部使用，页面不直接引入。',
              en: 'Used inside the kit only; pages do not import it.',
            })}
          </p>
        )}
        {props.length > 0 ? (
          <Disclosure summary={say({ zh: '属性', en: 'Props' })} printsAsShown>
            <Code label={say({ zh: '属性的类型', en: 'Types of the props' })}>
              {props.join('\n\n')}
            </Code>
          </Disclosure>
        ) : null}
      </Stack>
    </Section>
  );
}
