import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { keepStyleOut } from '../overlay/react-aria-style.ts';
import styles from './Tabs.module.css';
import type { TabsProps } from './Tabs.tsx';

keepStyleOut();

/** Tabs with the keyboard of a tab list. Loaded on their own: they bring react-aria with them. */
export default function RichTabs({ label, tabs, first, level = 3, onChange }: TabsProps) {
  const Heading = `h${level}` as const;
  return (
    <Tabs
      className={styles.tabs ?? ''}
      {...(first === undefined ? {} : { defaultSelectedKey: first })}
      onSelectionChange={(key) => onChange?.(String(key))}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        // Kept in the page: what was typed in one is still there, and on paper all of them are printed.
        <TabPanel key={tab.id} id={tab.id} shouldForceMount className={styles.panel ?? ''}>
          <Heading className={styles.printHeading}>{tab.label}</Heading>
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
