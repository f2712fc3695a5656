import { useId, useRef, useState } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { lazyPart, useLazyPart } from '../lazy-part.ts';
import { useBeside } from '../overlay/use-popover.ts';
import { Skeleton } from '../Skeleton/Skeleton.tsx';
import type { CalendarProps } from './Calendar.tsx';
import styles from './DatePicker.module.css';

const calendar = lazyPart<CalendarProps>(() => import('./Calendar.tsx'));

/**
 * A button and the calendar it opens. The popover is the browser's own: it closes it on Esc and on a click elsewhere
 * and gives the focus back to the button. The calendar is fetched when the button is first pressed.
 */
export function DatePicker({
  value,
  min,
  max,
  onPick,
}: Pick<CalendarProps, 'value' | 'min' | 'max' | 'onPick'>) {
  const { t } = useKit();
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const { Part } = useLazyPart(calendar, open);
  useBeside(open, button, popover);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.open}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        <Icon name="calendar" />
        <span>{t('datePickerOpen')}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('datePickerTitle')}
        tabIndex={-1}
        data-placed={open}
        className={styles.popover}
        // Another copy of react-aria on the page hides everything outside its own overlay; not this.
        data-react-aria-top-layer="true"
        // Not before it is shown, or the calendar could not take the focus; and not taken out before it is hidden, or
        // the focus would have left before the browser could give it back.
        onToggle={(event) => {
          const box = event.currentTarget;
          setOpen(event.newState === 'open');
          // Until the calendar has come and takes the focus itself.
          if (event.newState === 'open' && !box.contains(document.activeElement)) box.focus();
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          // Past the last day with Tab: what is no longer used does not lie over what is.
          if (
            relatedTarget &&
            relatedTarget !== button.current &&
            !currentTarget.contains(relatedTarget)
          )
            currentTarget.hidePopover();
        }}
      >
        {!open ? null : Part ? (
          <Part
            value={value}
            min={min}
            max={max}
            onPick={(date) => {
              onPick(date);
              popover.current?.hidePopover();
            }}
          />
        ) : (
          <div className={styles.loading}>
            <Skeleton lines={6} />
          </div>
        )}
      </div>
    </>
  );
}
