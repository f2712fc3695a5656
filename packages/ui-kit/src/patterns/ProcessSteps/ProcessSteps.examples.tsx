import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { ProcessSteps } from './ProcessSteps.tsx';

const [process] = samplePack.processes;

/** Who does what, in order. */
export const Plain: Example = () => (process ? <ProcessSteps process={process} /> : null);

/** Many steps, long words, and nothing said of when. */
export const LongAndManySteps: Example = () =>
  process ? (
    <ProcessSteps
      process={{
        id: 'sample/long',
        appliesTo: process.appliesTo,
        applicant: {
          zh: '用人单位；没有用人单位的，由户籍所在街镇的人才服务窗口代为申请',
          en: 'the employer; without one, the talent counter of the town where you are registered',
        },
        steps: Array.from({ length: 11 }, (_, index) => ({
          id: `step-${index + 1}`,
          actor:
            index % 2 === 0
              ? { zh: '用人单位', en: 'Employer' }
              : { zh: '区人才工作领导小组办公室', en: 'Office of the district’s steering group' },
          action:
            index === 0
              ? {
                  zh: '登录申报系统填写申请，上传身份证明、学历学位证书、劳动合同、社会保险缴纳记录和承诺书，核对无误后提交。',
                  en: 'Fills in the application online, uploads proof of identity, degrees, contract, social insurance and the signed undertaking, checks and sends it.',
                }
              : { zh: '审核材料。', en: 'Checks the papers.' },
          citation: index === 0 ? ['sample/p4/1.1', 'sample/p4/1.2'] : ['sample/p4/1.2'],
        })),
        citation: process.citation,
      }}
    />
  ) : null;
