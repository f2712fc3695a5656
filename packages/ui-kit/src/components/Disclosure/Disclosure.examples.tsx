import type { Example } from '../../samples/example.tsx';
import { Disclosure } from './Disclosure.tsx';

/** Closed at first. */
export const Closed: Example = ({ say }) => (
  <Disclosure summary={say('为什么问这个', 'Why we ask')}>
    <p>{say('多数类别按学历和职称共同认定。', 'Most classes depend on it.')}</p>
  </Disclosure>
);

/** Open at first. */
export const Open: Example = ({ say }) => (
  <Disclosure summary={say('材料清单', 'Papers')} open>
    <p>{say('身份证、学位证书、劳动合同。', 'Identity card, degree, contract.')}</p>
  </Disclosure>
);
