import { Outlet } from 'react-router';
import styles from './page-room.module.css';

/** The room between the header and a page of the portal's own; a district's pages make their own. */
export function PageRoom() {
  return (
    <div className={styles.room}>
      <Outlet />
    </div>
  );
}
