import { latePage } from '../layout/late-part.tsx';

/** The pages of keeping and sharing; each is fetched when it is opened. */
export const SharedPage = latePage(() =>
  import('./link/shared-page.tsx').then((module) => ({ default: module.SharedPage })),
);

export const YourDataPage = latePage(() =>
  import('./data/your-data-page.tsx').then((module) => ({ default: module.YourDataPage })),
);

export const PrintPage = latePage(() =>
  import('./sheet/print-page.tsx').then((module) => ({ default: module.PrintPage })),
);

export const RemindersPage = latePage(() =>
  import('./reminders/reminders-page.tsx').then((module) => ({ default: module.RemindersPage })),
);
