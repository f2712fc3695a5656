import { latePart } from '../layout/late-part.tsx';

/** Print, share, export, reminders: for a page that shows results. Takes no props; fetched when it is first shown. */
export const KeepActions = latePart<object>(() =>
  import('./actions/actions.tsx').then(({ Actions }) => ({ default: Actions })),
);
