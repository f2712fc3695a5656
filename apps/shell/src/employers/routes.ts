import { latePage } from '../layout/late-part.tsx';

/** Everything below `/employers`; fetched when one of its pages is opened. */
export const EmployersPages = latePage(() => import('./employers-pages.tsx'));
