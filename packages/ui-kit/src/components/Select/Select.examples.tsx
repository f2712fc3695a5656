import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Select } from './Select.tsx';

/** The browser's own list. */
export const Plain: Example = ({ say }) => {
  const [value, setValue] = useState<string | null>(null);
  return (
    <Select
      label={say('所属行业', 'Industry')}
      value={value}
      onChange={setValue}
      choices={[
        { value: 'biomedicine', label: say('生物医药', 'Biomedicine') },
        { value: 'software', label: say('软件和信息服务', 'Software and information') },
        { value: 'finance', label: say('金融', 'Finance') },
      ]}
    />
  );
};
