import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { CheckboxGroup } from '../ChoiceGroups/ChoiceGroups.tsx';
import { Select } from '../Select/Select.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { FilterBar, FilterPanel } from './Filters.tsx';

/** A column that acts at once. */
export const Column: Example = ({ say }) => {
  const [chosen, setChosen] = useState<readonly string[]>(['person']);
  return (
    <FilterPanel
      label={say('筛选', 'Filters')}
      toggle={say(`筛选（已选 ${chosen.length} 项）`, `Filters (${chosen.length} set)`)}
    >
      <CheckboxGroup
        label={say('面向', 'For whom')}
        hint=""
        choices={[
          { value: 'person', label: say('个人（12）', 'Individuals (12)') },
          { value: 'employer', label: say('单位（4）', 'Employers (4)') },
        ]}
        value={chosen}
        onChange={(values) => setChosen(values ?? [])}
      />
    </FilterPanel>
  );
};

/** A bar above a list, applied by its button. */
export const Bar: Example = ({ say }) => {
  const [text, setText] = useState('');
  const [need, setNeed] = useState<string | null>(null);
  return (
    <FilterBar label={say('筛选项目', 'Narrow the programmes')} onSubmit={() => {}}>
      <TextField label={say('包含文字', 'Containing')} value={text} onChange={setText} />
      <Select
        label={say('需要', 'What for')}
        empty={say('全部', 'Anything')}
        choices={[{ value: 'rent', label: say('租房', 'Renting') }]}
        value={need}
        onChange={setNeed}
      />
      <Button type="submit">{say('筛选', 'Apply')}</Button>
    </FilterBar>
  );
};
