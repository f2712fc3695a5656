import styles from './Icon.module.css';

/** One line each, drawn for a box of 24, in the colour of the text. */
const PATHS = {
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M7 7l10 10M17 7L7 17',
  question: 'M9 9.2a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1.1-1.4 2.2M12 17.3v.2',
  scale: 'M12 5v14M8 19h8M5 8h14M5 8l-2.5 6h5L5 8zM19 8l-2.5 6h5L19 8z',
  info: 'M12 11v6M12 7.4v.2',
  warning: 'M12 7v6.5M12 17v.2',
  chevronDown: 'M6 9l6 6 6-6',
  chevronRight: 'M9 6l6 6-6 6',
  arrowRight: 'M4 12h15M13 6l6 6-6 6',
  arrowLeft: 'M20 12H5M11 6l-6 6 6 6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  calendar: 'M5 6h14v14H5zM5 10.5h14M9 3.5v4M15 3.5v4',
  section:
    'M15 7.2C14.6 5.8 13.5 5 12 5c-1.700 0-3 1-3 2.500 0 3.500 6.200 2.800 6.200 6.300 0 1.300-1.100 2.200-2.700 2.200M9 16.800C9.400 18.200 10.500 19 12 19c1.700 0 3-1 3-2.500 0-3.500-6.200-2.800-6.200-6.300 0-1.300 1.100-2.200 2.700-2.200',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  name: IconName;
  /** Drawn inside a filled circle. */
  badge?: boolean;
}

/** A sign beside words; always hidden from screen readers, because the words are there. */
export function Icon({ name, badge = false }: IconProps) {
  return (
    <svg
      className={badge ? styles.badge : styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
