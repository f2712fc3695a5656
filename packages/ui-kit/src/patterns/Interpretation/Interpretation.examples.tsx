import type { Example } from '../../samples/example.tsx';
import { Interpretation } from './Interpretation.tsx';

/** Which reading of an unclear clause this is. */
export const Plain: Example = () => (
  <Interpretation
    words={{
      zh: '“不超过一年”含满一年当日。',
      en: '“No more than one year” includes the anniversary itself.',
    }}
  />
);

/** A reading that needs several sentences. */
export const Long: Example = () => (
  <Interpretation
    words={{
      zh: '文件写明“新引进”，没有写明从何时起算。这里按到本区工作之日起不满一年理解；在本区工作满一年后才首次申请的，是否仍算新引进，请向区人才服务部门确认。',
      en: 'The document says “newly attracted” and not from when that is counted. We read it as less than one year since you began to work in the district. Whether it still holds for a first application after that year is for the district’s talent service to say.',
    }}
  />
);
