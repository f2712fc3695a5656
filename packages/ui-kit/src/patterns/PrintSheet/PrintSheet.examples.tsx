import { citationsOf, evaluateProgramme, type Profile } from '@portal/rules-core';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { BenefitTable } from '../BenefitTable/BenefitTable.tsx';
import { PaymentSchedule } from '../PaymentSchedule/PaymentSchedule.tsx';
import { VerdictPanel } from '../Verdict/VerdictPanel.tsx';
import { PrintSheet, ScreenOnly, SheetLines, SheetPart } from './PrintSheet.tsx';

const asOf = '2026-11-21';
const profile: Profile = {
  'sample:employer-district': 'sample',
  'sample:employed-since': '2026-04-01',
  'sample:birth-date': '1990-05-01',
  'sample:degree': 'master',
  'sample:owns-home': false,
};

const published = {
  ...samplePack,
  fingerprint: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

/** A result on paper, shown on the screen as the sheet it will be. */
export const Preview: Example = ({ say, locale }) => {
  const results = samplePack.programmes.map((programme) => ({
    programme,
    result: evaluateProgramme(samplePack, programme, profile, { asOf }),
  }));
  return (
    <PrintSheet
      preview
      title={say('我可以申请什么', 'What I can apply for')}
      asOf={asOf}
      printed={asOf}
      build="3f9c2a71d0"
      running={say(
        '人才政策一站查 · 我可以申请什么',
        'Talent policy, all in one place · What I can apply for',
      )}
      packs={[published]}
      citations={citationsOf(samplePack).map(({ clauses }) => clauses)}
      answers={[
        {
          id: 'sample:degree',
          question: say('您的最高学历是什么？', 'What is your highest degree?'),
          answer: say('硕士研究生', 'Master’s degree'),
        },
        {
          id: 'sample:employed-since',
          question: say('您从何时起在本区工作？', 'Since when have you worked in the district?'),
          answer: say('2026年4月1日', '1 April 2026'),
        },
        {
          id: 'sample:owns-home',
          question: say('您的家庭在本区有自有住房吗？', 'Does your household own a home here?'),
          answer: say('没有', 'No'),
        },
      ]}
    >
      {results.map(({ programme, result }) => (
        <SheetPart key={programme.id} title={programme.name[locale]}>
          <VerdictPanel result={result} asOf={asOf} />
          <BenefitTable benefits={result.benefits} />
        </SheetPart>
      ))}
      <SheetPart title={say('发放进度', 'When it is paid')}>
        <PaymentSchedule
          caption={say('租房补贴逐年发放', 'Rent subsidy, year by year')}
          parts={[
            {
              id: 'rent',
              name: say('租房补贴', 'Rent subsidy'),
              upTo: true,
              payments: Array.from({ length: 58 }, (_, index) => ({
                month: index + 1,
                fen: 400_000,
              })),
            },
          ]}
        />
      </SheetPart>
      <ScreenOnly>
        <p>{say('这一段只在屏幕上，不会打印。', 'This line is on the screen only.')}</p>
      </ScreenOnly>
    </PrintSheet>
  );
};

/** Without answers, and with rules that were not published. */
export const Bare: Example = ({ say }) => (
  <PrintSheet
    preview
    title={say('全部项目', 'All programmes')}
    asOf={asOf}
    printed={asOf}
    packs={[samplePack]}
    citations={[['sample/p1/1.1']]}
    answers={[]}
  >
    <p>{say('一个项目。', 'One programme.')}</p>
    <SheetLines
      lines={[
        { label: say('姓名', 'Name'), value: say('李雷', 'Li Lei') },
        { label: say('用人单位（盖章）', 'Employer (seal)') },
        { label: say('日期', 'Date') },
      ]}
    />
  </PrintSheet>
);
