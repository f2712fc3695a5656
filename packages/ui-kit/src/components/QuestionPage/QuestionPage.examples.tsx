import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { RadioGroup } from '../ChoiceGroups/ChoiceGroups.tsx';
import { DescriptionList } from '../DescriptionList/DescriptionList.tsx';
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
