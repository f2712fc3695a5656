import { type DraftItem, type DraftScore, useDistrictPage } from '@portal/district-kit';
import type { PointsScheme, PointsSection } from '@portal/rules-core';
import { Annotated, Button, NumberField, Select, TextField } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import type { TextKey } from '../text/zh.ts';
import { type Lines, withChange, withLine, withoutLine } from './draft-lines.ts';
import styles from './points.module.css';

const EFFECTS: Readonly<Record<PointsSection['effect'], TextKey>> = {
  add: 'pointsSectionAdd',
  deduct: 'pointsSectionDeduct',
  veto: 'pointsSectionVeto',
};

interface ItemLinesProps {
  scheme: PointsScheme;
  section: PointsSection;
  lines: Lines;
  gaps: DraftScore['gaps'];
  onChange: (lines: Lines) => void;
}

/** The lines of one section of the scheme, with a way to add and to remove each. */
export function ItemLines({ scheme, section, lines, gaps, onChange }: ItemLinesProps) {
  const { locale } = useDistrictPage();
  const say = useText();
  const name = section.name[locale];
  const own = lines.items.filter((item) => item.section === section.id);
  return (
    <section className={styles.section}>
      <Annotated citation={section.citation}>
        <h3>{name}</h3>
        <p className={styles.soft}>{say(EFFECTS[section.effect])}</p>
      </Annotated>
      <ol className={styles.lines}>
        {own.map((item, index) => (
          <li key={item.key}>
            <fieldset className={styles.line}>
              <legend>{say('pointsLine', { section: name, number: index + 1 })}</legend>
              <Line
                scheme={scheme}
                section={section}
                item={item}
                gap={gaps.get(item.key)}
                onChange={(change) => onChange(withChange(lines, item.key, change))}
              />
              <Button
                kind="plain"
                aria-label={say('pointsRemoveLine', { section: name, number: index + 1 })}
                onClick={() => onChange(withoutLine(lines, item.key))}
              >
                {say('pointsRemove')}
              </Button>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button
        aria-label={say('pointsAddTo', { section: name })}
        onClick={() => onChange(withLine(lines, section.id))}
      >
        {say('pointsAdd')}
      </Button>
    </section>
  );
}

interface LineProps {
  scheme: PointsScheme;
  section: PointsSection;
  item: DraftItem;
  gap: 'item' | 'points' | undefined;
  onChange: (change: Partial<Omit<DraftItem, 'key' | 'section'>>) => void;
}

function Line({ scheme, section, item, gap, onChange }: LineProps) {
  const { locale } = useDistrictPage();
  const say = useText();
  const named = scheme.alternatives
    .filter((group) => group.section === section.id)
    .flatMap((group) => group.items);
  return (
    <>
      {named.length > 0 ? (
        <Select
          label={say('pointsKind')}
          empty={say('pointsKindOwn')}
          choices={named.map(({ id, name }) => ({ value: id, label: name[locale] }))}
          value={item.named}
          onChange={(value) => onChange({ named: value })}
        />
      ) : null}
      {item.named === null ? (
        <TextField
          label={say('pointsItem')}
          value={item.item}
          error={gap === 'item' ? say('pointsGapItem') : undefined}
          onChange={(value) => onChange({ item: value })}
        />
      ) : null}
      {section.effect === 'veto' ? null : (
        <>
          <TextField
            label={say('pointsSubItem')}
            optional
            value={item.subItem}
            onChange={(value) => onChange({ subItem: value })}
          />
          <NumberField
            label={say('pointsValue')}
            decimals={2}
            value={item.points}
            hint={gap === 'points' ? say('pointsGapPoints') : undefined}
            onChange={(value) => onChange({ points: value })}
          />
        </>
      )}
    </>
  );
}
