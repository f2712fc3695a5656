import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { CheckboxGroup, RadioGroup } from '../ChoiceGroups/ChoiceGroups.tsx';
import { DescriptionList } from '../DescriptionList/DescriptionList.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { QuestionPage } from './QuestionPage.tsx';

/** One question, with a way back, a way on and a way past. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const message = say('请选择一项，或选“不确定”', 'Choose one, or “not sure”');
  const failed = tried && value === null;
  return (
    <QuestionPage
      progress={{ step: 3, total: 9 }}
      why={say('多数类别按学历和职称共同认定。', 'Most classes are decided by it.')}
      onBack={() => undefined}
      onNotSure={() => undefined}
      onSubmit={() => setTried(true)}
      errors={failed ? [{ field: 'degree', message }] : []}
      aside={
        <DescriptionList
          items={[
            { term: say('出生日期', 'Date of birth'), detail: say('1992年3月1日', '1 March 1992') },
            { term: say('年薪', 'Yearly pay'), detail: say('不确定', 'Not sure') },
          ]}
        />
      }
    >
      <RadioGroup
        asQuestion
        id="degree"
        error={failed ? message : undefined}
        label={say('您的最高学历是什么？', 'What is your highest degree?')}
        hint={say('在读的不算。', 'A degree you are studying for does not count.')}
        value={value}
        onChange={setValue}
        choices={[
          { value: 'bachelor', label: say('本科', 'Bachelor') },
          { value: 'master', label: say('硕士研究生', 'Master') },
          { value: 'doctor', label: say('博士研究生', 'Doctorate') },
        ]}
      />
    </QuestionPage>
  );
};

/** Without way back, progress or margin: the least a question page is. */
export const Least: Example = ({ say }) => {
  const [value, setValue] = useState('');
  return (
    <QuestionPage onSubmit={() => undefined} submitLabel={say('查看结果', 'Show the results')}>
      <TextField
        asQuestion
        label={say('单位叫什么名字？', 'What is the employer called?')}
        value={value}
        onChange={setValue}
      />
    </QuestionPage>
  );
};

/** A list longer than the screen: the buttons stay at hand, and hide nothing that has the focus. */
export const LongList: Example = ({ say }) => {
  const [value, setValue] = useState<readonly string[] | null>(null);
  return (
    <QuestionPage
      progress={{ step: 12, total: 24 }}
      onBack={() => undefined}
      onNotSure={() => undefined}
      onSubmit={() => undefined}
    >
      <CheckboxGroup
        none
        asQuestion
        label={say(
          '您或您所在的团队曾经获得下列哪些奖项、入选过哪些人才计划，或者担任过哪些职务？',
          'Which of these awards, talent plans or offices have you or your team held?',
        )}
        value={value}
        onChange={setValue}
        choices={Array.from({ length: 10 }, (_, index) => ({
          value: String(index),
          label: say(
            `市级以上科学技术奖第 ${index + 1} 类，或者经主管部门认定的同等奖项`,
            `Science award of the city or above, kind ${index + 1}, or one the authority takes as equal`,
          ),
        }))}
      />
    </QuestionPage>
  );
};
