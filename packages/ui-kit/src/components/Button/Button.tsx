import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useLink } from '../../context/LinkProvider.tsx';
import { cx } from '../cx.ts';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import styles from './Button.module.css';

/** `primary`: what the page is for, at most one. `plain` reads as a link. */
export type ButtonKind = 'primary' | 'secondary' | 'plain';

interface Look {
  kind?: ButtonKind;
  /** Before the words. */
  icon?: IconName | undefined;
  /** After the words. */
  iconAfter?: IconName | undefined;
  children: ReactNode;
}

function content({ icon, iconAfter, children }: Look) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </>
  );
}

/** Never `disabled`: a button that cannot be pressed gives no reason. Let it be pressed, then say what is missing. */
export type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children' | 'disabled'>;

/** Does something. A way to another page is a `ButtonLink`. */
export function Button({
  kind = 'secondary',
  icon,
  iconAfter,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={cx(styles.button, styles[kind])}>
      {content({ icon, iconAfter, children })}
    </button>
  );
}

/** Goes to another page and looks like a button. */
export function ButtonLink({
  kind = 'secondary',
  icon,
  iconAfter,
  children,
  href,
}: Look & { href: string }) {
  const link = useLink();
  return (
    <a {...link(href)} className={cx(styles.button, styles[kind])}>
      {content({ icon, iconAfter, children })}
    </a>
  );
}
