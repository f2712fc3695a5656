import type { Example } from '../../samples/example.tsx';
import { PaymentSchedule } from './PaymentSchedule.tsx';
import type { Payment } from './payment-periods.ts';

/** The same sum each month, over `months` months from month `from` on. */
const monthly = (fen: number, months: number, from = 1): Payment[] =>
  Array.from({ length: months }, (_, index) => ({ month: from + index, fen }));

/** A total paid in monthly parts over ten years. */
export const TenYears: Example = ({ say }) => (
  <PaymentSchedule
    caption={say('购房补贴逐年发放', 'Home purchase subsidy, year by year')}
    parts={[
      {
        id: 'purchase',
        name: say('购房补贴', 'Home purchase subsidy'),
        upTo: true,
        payments: monthly(2_500_000, 120),
      },
    ]}
    note={say(
      '文件没有写明从哪个月开始发放；年度从首次发放算起。',
      'The document does not say in which month payment begins; years count from the first payment.',
    )}
  />
);

/** Several benefits that go together: one on top of the other, with what is certain solid. */
export const Together: Example = ({ say }) => (
  <PaymentSchedule
    caption={say('可同时享受的待遇', 'Benefits that go together')}
    mayAdd
    parts={[
      {
        id: 'one-off',
        name: say('安家资助', 'Settling-in grant'),
        upTo: false,
        payments: [
          { month: 1, fen: 6_000_000 },
          { month: 13, fen: 6_000_000 },
        ],
      },
      {
        id: 'rent',
        name: say('租房补贴', 'Rent subsidy'),
        upTo: true,
        payments: monthly(400_000, 58),
      },
      {
        id: 'pay',
        name: say('岗位津贴', 'Post allowance'),
        upTo: true,
        payments: [1, 13, 25, 37, 49].map((month) => ({ month, fen: 2_000_000 })),
      },
    ]}
  />
);

/** Of two benefits only one is granted: side by side, and nothing is added up. */
export const EitherOr: Example = ({ say }) => (
  <PaymentSchedule
    caption={say('购房补贴与租房补贴，择一享受', 'Purchase or rent subsidy: one of them only')}
    parts={[
      {
        id: 'purchase',
        name: say('购房补贴', 'Home purchase subsidy'),
        upTo: true,
        payments: monthly(833_300, 120),
      },
      {
        id: 'rent',
        name: say('租房补贴', 'Rent subsidy'),
        upTo: true,
        payments: monthly(400_000, 60),
      },
    ]}
  />
);

/** Short enough to be read by the month. */
export const Monthly: Example = ({ say }) => (
  <PaymentSchedule
    caption={say('实习补贴逐月发放', 'Internship allowance, month by month')}
    parts={[
      {
        id: 'internship',
        name: say('实习补贴', 'Internship allowance'),
        upTo: false,
        payments: monthly(200_000, 6),
      },
    ]}
  />
);

/** Nothing left to pay is said in words. */
export const Nothing: Example = ({ say }) => (
  <PaymentSchedule
    caption={say('租房补贴逐年发放', 'Rent subsidy, year by year')}
    parts={[{ id: 'rent', name: say('租房补贴', 'Rent subsidy'), upTo: true, payments: [] }]}
  />
);

/** With a month for the first payment: rows say when they are. */
export const FromAMonth: Example = ({ say }) => (
  <PaymentSchedule
    caption={say('租房补贴逐年发放', 'Rent subsidy, year by year')}
    startsIn="2026-12"
    parts={[
      {
        id: 'rent',
        name: say('租房补贴', 'Rent subsidy'),
        upTo: true,
        payments: monthly(400_000, 53),
      },
    ]}
    note={say('假定从所选月份开始发放。', 'Assumed to begin in the month chosen.')}
  />
);
