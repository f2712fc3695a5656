import type { PointsScheme, PointsSection } from '@portal/rules-core';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../components/Button/Button.tsx';
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
  onRemove: (key: string) => void;
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
  const { frame, moveFocus } = useFocusAfter(lines.length);
  return (
    <section className={styles.section} ref={frame} aria-labelledby={headingId}>
      <Annotated citation={section.citation} about={name}>
        <Heading id={headingId}>{name}</Heading>
        <p className={styles.effect}>{t(EFFECTS[section.effect])}</p>
      </Annotated>
      {lines.length > 0 ? (
        <ol className={styles.lines}>
          {lines.map((line, index) => (
            <li key={line.key}>
              <fieldset className={styles.line}>
                <legend>{t('pointsLine', { section: name, number: index + 1 })}</legend>
                <Line
                  scheme={scheme}
                  section={section}
                  line={line}
                  gap={gaps?.get(line.key)}
                  onChange={(change) => onChange(line.key, change)}
                />
                <Button
                  kind="plain"
                  aria-label={t('pointsRemoveLine', { section: name, number: index + 1 })}
                  onClick={() => {
                    moveFocus.current = 'removed';
                    onRemove(line.key);
                  }}
                >
                  {t('pointsRemove')}
                </Button>
              </fieldset>
            </li>
          ))}
        </ol>
      ) : null}
      <Button
        data-add=""
        aria-label={t('pointsAddTo', { section: name })}
        onClick={() => {
          moveFocus.current = 'added';
          onAdd(section.id);
        }}
      >
        {t('pointsAdd')}
      </Button>
    </section>
  );
}

/**
 * Where the focus goes when a line has come or gone: into the new line, or to the button that adds one. Else it would
 * be lost together with the removed line, and a screen reader would begin the page anew.
 */
function useFocusAfter(count: number) {
  const frame = useRef<HTMLElement>(null);
  const moveFocus = useRef<'added' | 'removed' | null>(null);
  useEffect(() => {
    const target =
      moveFocus.current === 'added'
        ? 'li:last-child :is(select, input)'
        : moveFocus.current === 'removed'
          ? '[data-add]'
          : null;
    moveFocus.current = null;
    if (target) frame.current?.querySelector<HTMLElement>(target)?.focus();
  }, [count]);
  return { frame, moveFocus };
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
