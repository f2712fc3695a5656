import { Link } from 'react-router';
import { useDistricts, usePortal } from '../portal-context.tsx';

/** The way into each district. */
export function HomePage() {
  const { locale } = usePortal();
  return (
    <main id="main" tabIndex={-1}>
      <ul>
        {useDistricts().map(({ entry }) => (
          <li key={entry.id}>
            <Link to={`/d/${entry.id}`}>{entry.name[locale]}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
