import { evaluateProgramme, type Profile } from '@portal/rules-core';
import { DescriptionList } from '../../components/DescriptionList/DescriptionList.tsx';
import { Section, Stack } from '../../components/Layout/Layout.tsx';
import { AmountView } from '../../patterns/AmountView/AmountView.tsx';
import { CriteriaTree } from '../../patterns/CriteriaTree/CriteriaTree.tsx';
import { Interpretation } from '../../patterns/Interpretation/Interpretation.tsx';
import { MissingFacts } from '../../patterns/MissingFacts/MissingFacts.tsx';
import { NotStatedList } from '../../patterns/NotStatedList/NotStatedList.tsx';
import { ValidityBar } from '../../patterns/ValidityBar/ValidityBar.tsx';
import { VerdictPanel } from '../../patterns/Verdict/VerdictPanel.tsx';
import { TruthTag, ValidityTag } from '../../patterns/Verdict/VerdictTag.tsx';
import type { Example, ExampleProps } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { truthText } from '../../texts/terms.ts';
import { DocPage, Points, Rules } from './DocPage.tsx';
import styles from './foundations.module.css';

const AS_OF = '2026-11-21';
const [housing] = samplePack.programmes;

/** Four people, each of whom gets one of the four answers from the same rule. */
const PEOPLE: readonly { id: string; profile: Profile }[] = [
  {
    id: 'eligible',
    profile: {
      'sample:employer-district': 'sample',
      'sample:employed-since': '2026-03-01',
      'sample:birth-date': '1990-05-05',
      'sample:degree': 'doctor',
      'sample:owns-home': false,
    },
  },
  { id: 'needsInfo', profile: { 'sample:employer-district': 'sample', 'sample:degree': 'master' } },
  {
    id: 'discretionary',
    profile: {
      'sample:employer-district': 'sample',
      'sample:employed-since': '2026-03-01',
      'sample:birth-date': '1975-05-05',
      'sample:degree': 'doctor',
    },
  },
  {
    id: 'notEligible',
    profile: { 'sample:employer-district': 'elsewhere', 'sample:degree': 'doctor' },
  },
];

/** What the evaluator says of each of them, as the portal shows it. */
function FourVerdicts() {
  if (!housing) return null;
  return (
    <div className={styles.columns}>
      {PEOPLE.map(({ id, profile }) => {
        const result = evaluateProgramme(samplePack, housing, profile, { asOf: AS_OF });
        return (
          <VerdictPanel key={id} asOf={AS_OF} result={result}>
            {result.missing.length > 0 ? <MissingFacts missing={result.missing} /> : null}
          </VerdictPanel>
        );
      })}
    </div>
  );
}

const TRUTH_ORDER = ['met', 'unknown', 'discretionary', 'unmet'] as const;

function Truths({ say, locale }: ExampleProps) {
  const meanings = {
    met: say('读者的回答满足这一条。', 'The reader’s answers meet it.'),
    unknown: say(
      '还缺回答，现在不能判断。绝不当作“不满足”。',
      'An answer is missing, so it cannot be judged. It is never taken for “not met”.',
    ),
    discretionary: say(
      '文件交给主管部门判断：评审、一般应当、可适当放宽。绝不当作“满足”。',
      'The document leaves it to an authority: a review, “as a rule”, “may be relaxed”. It is never taken for “met”.',
    ),
    unmet: say('读者的回答不满足这一条。', 'The reader’s answers do not meet it.'),
  };
  return (
    <Stack>
      <p>
        {TRUTH_ORDER.map((truth) => (
          <span key={truth}>
            <TruthTag truth={truth} />{' '}
          </span>
        ))}
      </p>
      <DescriptionList
        items={TRUTH_ORDER.map((truth) => ({
          term: truthText(truth, locale),
          detail: meanings[truth],
        }))}
      />
    </Stack>
  );
}

function Tree({ say }: Pick<ExampleProps, 'say'>) {
  if (!housing) return null;
  const { explanation } = evaluateProgramme(
    samplePack,
    housing,
    { 'sample:employer-district': 'sample', 'sample:birth-date': '1975-05-05' },
    { asOf: AS_OF },
  );
  return (
    <Section
      title={say('为什么是这个结论', 'Why it is this answer')}
      lead={say(
        '每一条条件单独给出结果、读者的回答和依据；宽屏时依据在页边，手机上在条件下方展开。',
        'Each condition has its own truth, the reader’s answer and its source: in the margin of a wide screen, below the condition on a phone.',
      )}
    >
      <CriteriaTree explanation={explanation} criterion={housing.criteria} />
    </Section>
  );
}

function Amounts({ say }: Pick<ExampleProps, 'say'>) {
  const interval = {
    kind: 'oneOff',
    bound: 'upTo',
    least: 5_000_000,
    most: 300_000_000,
    unit: 'fen',
    per: 'once',
    months: null,
    stated: true,
  } as const;
  return (
    <DescriptionList
      items={[
        {
          term: say('上限', 'An upper bound'),
          detail: (
            <AmountView
              amount={{ kind: 'instalments', bound: 'upTo', most: 500_000_000, months: 120 }}
            />
          ),
        },
        {
          term: say('区间：还缺信息', 'An interval: something is unknown'),
          detail: <AmountView amount={interval} />,
        },
        {
          term: say('不设上限', 'Without a limit'),
          detail: <AmountView amount={{ kind: 'unlimited' }} />,
        },
        {
          term: say('文件未载明', 'Not stated'),
          detail: <AmountView amount={{ kind: 'notStated' }} />,
        },
        { term: say('不是现金', 'Not money'), detail: <AmountView amount={{ kind: 'inKind' }} /> },
      ]}
    />
  );
}

/** The four verdicts, what stands behind them, and how amounts and dates are shown with them. */
export const VerdictShown: Example = ({ say, locale }) => (
  <DocPage
    title={say('结论如何呈现', 'How a verdict is shown')}
    lead={say(
      '四种结论，每一种都是词、符号和颜色三样齐全；下面都是用示例数据当场算出来的。',
      'Four verdicts, each a word, a sign and a colour together. All of what follows is worked out from sample data as you look.',
    )}
  >
    <Section title={say('四种结论', 'The four verdicts')}>
      <FourVerdicts />
      <Points
        items={[
          say(
            '“还需补充信息”说明最好和最差会变成什么，并列出还缺哪些回答。',
            '“More information needed” says what it can become at best and at worst, and which answers are missing.',
          ),
          say(
            '“不符合条件”是安静的灰色，不是红色；下面总能看到是哪一条。',
            '“Not eligible” is quiet grey, not red, and the condition that decides it is always in sight.',
          ),
          say(
            '每个结论都标明按哪一天的情况判断。',
            'Every verdict names the day it is judged for.',
          ),
        ]}
      />
    </Section>
    <Section title={say('一条条件的四种结果', 'What a condition can be')}>
      <Truths say={say} locale={locale} />
    </Section>
    <Rules
      title={say('两条不可动摇的规则', 'Two rules that never bend')}
      items={[
        say(
          '不清楚不等于不符合。没有回答的问题，既不算“否”，也不算零。',
          'Unknown is never no. A question without an answer is neither “no” nor zero.',
        ),
        say(
          '由主管部门评定不等于符合。能自行判断的都满足了，也只说“由主管部门评定”。',
          'Discretionary is never yes. Even when all that can be judged is met, the answer stays “an authority decides”.',
        ),
      ]}
    />
    <Tree say={say} />
    <Section
      title={say('金额', 'Amounts')}
      lead={say(
        '“最高”永远跟着上限；不清楚的给出区间；没写的照实说。',
        'An upper bound always says so; what is unknown leaves an interval; what is not stated is said to be.',
      )}
    >
      <Amounts say={say} />
    </Section>
    <Section
      title={say('文件没有写的', 'What a document leaves out')}
      lead={say('列出来，不猜，也不藏。', 'It is listed: not guessed, not hidden.')}
    >
      <NotStatedList items={housing?.notStated ?? []} />
    </Section>
    <Section
      title={say('可以有两种读法的条款', 'Clauses that can be read in two ways')}
      lead={say(
        '平台采用哪一种读法，就写在条件旁边，读者可以自己核对原文。',
        'Which reading the portal takes stands beside the condition, so that anyone can check it against the text.',
      )}
    >
      <Interpretation
        words={{
          zh: '“不超过一年”含满一年当日。',
          en: '“No more than one year” includes the anniversary itself.',
        }}
      />
    </Section>
    <Section
      title={say('文件还有效吗', 'Does the document still hold')}
      lead={say(
        '有效性站在页面最前面。没有写到期日的文件，不说它“仍然有效”。',
        'Validity stands where the eye begins. A document without a printed end is not said to “still hold”.',
      )}
    >
      <Stack>
        <p>
          <ValidityTag status="inForce" /> <ValidityTag status="unstated" />{' '}
          <ValidityTag status="notYet" /> <ValidityTag status="ended" />
        </p>
        <ValidityBar validity={samplePack.validity} status="inForce" asOf={AS_OF} />
        <ValidityBar validity={samplePack.validity} status="ended" asOf="2030-01-01" />
      </Stack>
    </Section>
  </DocPage>
);
