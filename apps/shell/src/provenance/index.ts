export { PreviousNotice } from './previous-notice.tsx';
export { Provenance } from './provenance.tsx';
