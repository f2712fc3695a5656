import { latePage } from '../layout/late-part.tsx';

/** “Did I get …?”, fetched when it is first shown. */
export const DidIGetPage = latePage(() => import('./did-i-get-page.tsx'));
