import type { Pack } from '@portal/rules-core';
import type { Meta } from '@storybook/react-vite';
import { Button } from '../../src/components/Button/Button.tsx';
import { Disclosure } from '../../src/components/Disclosure/Disclosure.tsx';
import { Grid, Section, Stack } from '../../src/components/Layout/Layout.tsx';
import { Link } from '../../src/components/Link/Link.tsx';
import { ColourTable } from '../../src/docs/foundations/ColourTable.tsx';
import { DocPage, Points } from '../../src/docs/foundations/DocPage.tsx';
import { SET_NAMES } from '../../src/docs/foundations/token-purposes.ts';
import { AmountView } from '../../src/patterns/AmountView/AmountView.tsx';
import type { Example } from '../../src/samples/example.tsx';
import { story } from '../../src/samples/story.tsx';
import { contrastOf, readTheme } from '../../src/theme/theme.ts';
import { tokenSets } from '../../src/tokens/values.ts';
import { districtThemes } from '../districts.ts';

const meta = { title: 'Foundations/District Themes' } satisfies Meta;
export default meta;

/** What the districts are called, from their packs. */
const packs = import.meta.glob<Pack>('../../../../apps/*/policy/index.ts', {
  eager: true,
  import: 'pack',
});
const names = new Map(Object.values(packs).map(({ district }) => [district.id, district.name]));

/** Each district’s accents as its app sets them, measured against the kit's grounds in both sets they appear in. */
const Page: Example = ({ say, locale }) => (
  <DocPage
    title={say('各区主题色', 'District themes')}
    lead={say(
      '每个区只能设四种强调色，浅色、深色各一组；其余颜色全市一致。',
      'A district sets four accents, once for light and once for dark, and nothing else; all other colours are the same everywhere.',
    )}
  >
    <Points
      items={[
        say(
          '主题写在各区自己的应用里，这一页读的就是那个文件。',
          'A theme belongs to the district’s own app; this page reads that very file.',
        ),
        say(
          '高对比度和打印不用区的颜色，用组件库自己的。',
          'High contrast and paper keep the kit’s own colours.',
        ),
        say(
          '每对颜色的对比度由各区自己的测试把关，不达标就不能发布。',
          'The contrast of every pair is held by each district’s own tests; a theme that fails cannot be released.',
        ),
      ]}
    />
    {districtThemes.map(({ id, title, css }) => {
      const theme = readTheme(css);
      return (
        <Section key={id} title={names.get(id)?.[locale] ?? title}>
          <div data-district={id}>
            <Stack>
              <Grid columns="narrow">
                <AmountView
                  amount={{ kind: 'oneOff', bound: 'upTo', most: 500_000_000 }}
                  size="m"
                />
                <div>
                  <Button kind="primary">{say('开始核对', 'Start the check')}</Button>
                </div>
                <p>
                  <Link href="#theme">{say('附件4 一、（三）', 'Annex 4, part 1 (3)')}</Link>
                </p>
              </Grid>
            </Stack>
          </div>
          {(['light', 'dark'] as const).map((set) => (
            <Disclosure
              key={set}
              summary={say(
                `${SET_NAMES[set][locale]}：色值与对比度`,
                `${SET_NAMES[set][locale]}: values and contrast`,
              )}
            >
              <ColourTable
                caption={`${names.get(id)?.[locale] ?? title} ${SET_NAMES[set][locale]}`}
                colours={Object.entries(theme[set])}
                pairs={contrastOf(set, { ...tokenSets[set], ...theme[set] })}
              />
            </Disclosure>
          ))}
        </Section>
      );
    })}
  </DocPage>
);

// One story of the same name as its title: the sidebar shows the two as one.
export const DistrictThemes = story(Page);
