/**
 * The districts' themes as they stand in the apps: found by folder, so that a new district is in the toolbar the day
 * it exists. Only Storybook may look upward like this; the kit itself knows no district.
 */
import.meta.glob('../../../apps/*/src/theme.css', { eager: true });

const sheets = import.meta.glob<string>('../../../apps/*/src/theme.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export interface DistrictTheme {
  /** As in `data-district`. */
  id: string;
  /** The name in Latin letters, for the toolbar. */
  title: string;
  css: string;
}

export const districtThemes: readonly DistrictTheme[] = Object.values(sheets).flatMap((css) => {
  const id = /\[data-district=["']?([\w-]+)/.exec(css)?.[1];
  return id ? [{ id, title: id.charAt(0).toUpperCase() + id.slice(1), css }] : [];
});
