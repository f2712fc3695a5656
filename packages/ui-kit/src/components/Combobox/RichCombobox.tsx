import {
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  PopoverContext,
  useContextProps,
} from 'react-aria-components';
import { useKit } from '../../context/KitProvider.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { keepStyleOut } from '../overlay/react-aria-style.ts';
import { useBeside } from '../overlay/use-popover.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './Combobox.module.css';
import type { ComboboxControlProps } from './Combobox.tsx';
import { fits } from './choice-filter.ts';

keepStyleOut();

/** Five options or so, in CSS pixels: with room for them the list stays below, and the question above in sight. */
const ENOUGH = 220;

/** The control with a list that narrows while one types. Loaded on its own: it brings react-aria with it. */
export default function RichCombobox({
  id,
  labelId,
  describedBy,
  invalid,
  name,
  choices,
  value,
  onChange,
}: ComboboxControlProps) {
  const { locale, t } = useKit();
  // What had been typed when the input method began: half a syllable narrows nothing.
  const [settled, setSettled] = useState<string | null>(null);
  const byLabel = new Map(choices.map((choice) => [choice.label, choice]));
  const anchor = useRef<HTMLDivElement>(null);

  return (
    <I18nProvider locale={locale === 'zh' ? 'zh-CN' : 'en-GB'}>
      <ComboBox
        id={id}
        aria-labelledby={labelId}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        {...(name === undefined ? {} : { name })}
        className={styles.rich ?? ''}
        isInvalid={invalid}
        validationBehavior="aria"
        allowsEmptyCollection
        value={value}
        onChange={(key) => onChange(key === null ? null : String(key))}
        defaultFilter={(label, typed) => fits(byLabel.get(label) ?? { label }, settled ?? typed)}
      >
        <div
          ref={anchor}
          className={styles.control}
          onKeyDownCapture={keepKeys}
          onCompositionStart={(event) => {
            if (event.target instanceof HTMLInputElement) setSettled(event.target.value);
          }}
          onCompositionEnd={() => setSettled(null)}
        >
          <Input className={styles.input ?? ''} placeholder={t('comboboxPlaceholder')} />
          <Button className={styles.open ?? ''}>
            <Icon name="chevronDown" />
          </Button>
        </div>
        <NoMatch composing={settled !== null} />
        <List anchor={anchor}>
          <ListBox
            className={styles.list ?? ''}
            items={choices}
            renderEmptyState={() => <div className={styles.none}>{t('comboboxNone')}</div>}
          >
            {choices.map((choice) => (
              <ListBoxItem
                key={choice.value}
                id={choice.value}
                textValue={choice.label}
                className={styles.option ?? ''}
              >
                <Icon name="tick" />
                <span>
                  {choice.label}
                  {choice.hint ? <span className={styles.hint}>{choice.hint}</span> : null}
                </span>
              </ListBoxItem>
            ))}
          </ListBox>
        </List>
      </ComboBox>
    </I18nProvider>
  );
}

/**
 * Keys that belong to an input method never reach the list: the Enter that ends a composition picks nothing and sends
 * no form, the arrows choose among the input method's candidates. And the Esc that closes the list is not also the
 * one by which a browser closes the dialog around it.
 */
function keepKeys(event: KeyboardEvent): void {
  // 229 is what Safari reports for the Enter that ends a composition, after `isComposing` has gone.
  if (event.nativeEvent.isComposing || event.keyCode === 229) {
    event.stopPropagation();
    if (event.key === 'Enter') event.preventDefault();
  } else if (
    event.key === 'Escape' &&
    event.target instanceof Element &&
    event.target.getAttribute('aria-expanded') === 'true'
  ) {
    event.preventDefault();
  }
}

/** Says that nothing fits: inside the page, because what react-aria says stands outside a dialog around the field. */
function NoMatch({ composing }: { composing: boolean }) {
  const { t } = useKit();
  const state = useContext(ComboBoxStateContext);
  // While react-aria reads the options off the children there is no state yet.
  if (!state) return null;
  const none = state.isOpen && !composing && state.collection.size === 0;
  return (
    <VisuallyHidden>
      {/* react-aria hides what lies outside an open list from screen readers, but for what is marked like this. */}
      <span role="status" data-live-announcer="true">
        {none ? t('comboboxNoneFor', { typed: state.inputValue }) : ''}
      </span>
    </VisuallyHidden>
  );
}

interface ListProps {
  anchor: React.RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** The list in the browser's own popover instead of react-aria's, which moves it to the end of the page. */
function List({ anchor, children }: ListProps) {
  const state = useContext(ComboBoxStateContext);
  // While react-aria reads the options off the children, only those count.
  if (!state) return children;
  return state.isOpen ? <OpenList anchor={anchor}>{children}</OpenList> : null;
}

function OpenList({ anchor, children }: ListProps) {
  // react-aria must know the list: a click inside it does not leave the field.
  const [, popover] = useContextProps({}, useRef<HTMLElement>(null), PopoverContext);
  const box = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    box.current?.showPopover();
  }, []);
  useBeside(true, anchor, box, ENOUGH);
  return (
    <div
      ref={(element) => {
        box.current = element;
        if (typeof popover === 'object' && popover) popover.current = element;
      }}
      className={styles.popover}
      popover="manual"
      // Another copy of react-aria on the page hides everything outside its own overlay; not this.
      data-react-aria-top-layer="true"
    >
      {children}
    </div>
  );
}
