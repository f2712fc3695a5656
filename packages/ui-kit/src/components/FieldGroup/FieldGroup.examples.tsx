import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Button } from '../Button/Button.tsx';
import { NumberField } from '../NumberField/NumberField.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { FieldGroup } from './FieldGroup.tsx';

/** One line of several, with a way to remove it. */
export const Line: Example = ({ say }) => {
  const [name, setName] = useState('');
  const [points, setPoints] = useState<number | null>(null);
  return (
    <FieldGroup legend={say('加分项 第 1 行', 'Additions, line 1')}>
      <TextField label={say('项目', 'Item')} value={name} onChange={setName} />
      <NumberField
        label={say('分值', 'Points')}
        value={points}
        onChange={(value) => setPoints(value)}
      />
      <Button kind="plain">{say('删除这一行', 'Remove this line')}</Button>
    </FieldGroup>
  );
};
