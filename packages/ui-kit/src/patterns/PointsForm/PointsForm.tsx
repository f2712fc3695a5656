import type { PointsScheme, PointsSection } from '@portal/rules-core';
import { useId } from 'react';
import { EntryLines } from '../../components/EntryLines/EntryLines.tsx';
import { NumberField } from '../../components/NumberField/NumberField.tsx';
import { Select } from '../../components/Select/Select.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import type { KitTextKey } from '../../texts/zh.ts';
import { Annotated } from '../Annotated/Annotated.tsx';
import styles from './PointsForm.module.css';

/** A line as it is being filled in. */
export interface PointsLine {
  key: string;
  /** Id of the section it stands in. */
  section: string;
  /** An item that the scheme names itself; `null` where the reader names it. */
  named: string | null;
  item: string;
  subItem: string;
  /** In hundredths. */
  points: number | null;
}

/** What keeps a line that was begun from being counted. */
export type PointsGap = 'item' | 'points';

export interface PointsFormProps {
  scheme: Pick<PointsScheme, 'sections' | 'alternatives'>;
  /** All lines, in order of entry; each shows in its section. */
  lines: readonly PointsLine[];
  /** By the key of a line. */
  gaps?: ReadonlyMap<string, PointsGap> | undefined;
  /** Of the sections' headings. */
  level?: 2 | 3 | 4;
  /** A blank line more at the end of a section. */
  onAdd: (section: string) => void;
  /** Takes a line away; what it hands back undoes it. */
  onRemove: (key: string) => (() => void) | undefined;
  onChange: (key: string, change: Partial<Omit<PointsLine, 'key' | 'section'>>) => void;
}

/** Points entered item by item, section by section, where the table of items is not part of the document. */
export function PointsForm({ scheme, lines, ...rest }: PointsFormProps) {
  return (
    <div className={styles.form}>
      {scheme.sections.map((section) => (
        <SectionLines
          key={section.id}
          {...rest}
          scheme={scheme}
          section={section}
          lines={lines.filter((line) => line.section === section.id)}
        />
      ))}
    </div>
  );
}

const EFFECTS: Readonly<Record<PointsSection['effect'], KitTextKey>> = {
  add: 'pointsSectionAdd',
  deduct: 'pointsSectionDeduct',
  veto: 'pointsSectionVeto',
};

function SectionLines({
  scheme,
  section,
  lines,
  gaps,
  level = 3,
  onAdd,
  onRemove,
  onChange,
}: PointsFormProps & { section: PointsSection }) {
  const { t, say } = useKit();
  const headingId = useId();
  const Heading = `h${level}` as const;
  const name = say(section.name);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <Annotated citation={section.citation} about={name}>
        <Heading id={headingId}>{name}</Heading>
        <p className={styles.effect}>{t(EFFECTS[section.effect])}</p>
      </Annotated>
      <EntryLines
        name={name}
        lines={lines.map((line) => ({
          key: line.key,
          content: (
            <Line
              scheme={scheme}
              section={section}
              line={line}
              gap={gaps?.get(line.key)}
              onChange={(change) => onChange(line.key, change)}
            />
          ),
        }))}
        onAdd={() => onAdd(section.id)}
        onRemove={onRemove}
      />
    </section>
  );
}

interface LineProps {
  scheme: PointsFormProps['scheme'];
  section: PointsSection;
  line: PointsLine;
  gap: PointsGap | undefined;
  onChange: (change: Partial<Omit<PointsLine, 'key' | 'section'>>) => void;
}

function Line({ scheme, section, line, gap, onChange }: LineProps) {
  const { t, say } = useKit();
  const named = scheme.alternatives
    .filter((group) => group.section === section.id)
    .flatMap((group) => group.items);
  return (
    <>
      {named.length > 0 ? (
        <Select
          label={t('pointsKind')}
          empty={t('pointsKindOwn')}
          choices={named.map(({ id, name }) => ({ value: id, label: say(name) }))}
          value={line.named}
          onChange={(value) => onChange({ named: value })}
        />
      ) : null}
      {line.named === null ? (
        <TextField
          label={t('pointsItem')}
          value={line.item}
          error={gap === 'item' ? t('pointsGapItem') : undefined}
          onChange={(value) => onChange({ item: value })}
        />
      ) : null}
      {section.effect === 'veto' ? null : (
        <>
          <TextField
            label={t('pointsSubItem')}
            optional
            value={line.subItem}
            onChange={(value) => onChange({ subItem: value })}
          />
          {/* A hint and no error: the points come last in a line, and who is still writing it has made no mistake. */}
          <NumberField
            label={t('pointsPoints')}
            decimals={2}
            value={line.points}
            hint={gap === 'points' ? t('pointsGapPoints') : undefined}
            onChange={(value) => onChange({ points: value })}
          />
        </>
      )}
    </>
  );
}
