import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { SearchField } from './SearchField.tsx';

/** What is searched stands below: never half a syllable. */
export const WithButton: Example = ({ say }) => {
  const [value, setValue] = useState('');
  const [searched, setSearched] = useState('');
  return (
    <>
      <SearchField
        label={say('搜索项目和服务', 'Search programmes and services')}
        value={value}
        onChange={setValue}
        onSearch={setSearched}
        placeholder={say('例如：租房', 'for example: rent')}
      />
      <p>
        {say('正在查找：', 'Looking for: ')}
        <output>
          <samp>{value}</samp>
        </output>
      </p>
      <p>
        {say('已搜索：', 'Searched: ')}
        <output>
          <samp>{searched}</samp>
        </output>
      </p>
    </>
  );
};

/** Results change while typing: no button. The label is there, but not seen. */
export const WhileTyping: Example = ({ say }) => {
  const [value, setValue] = useState(
    say(
      '战略性新兴产业领军人才创新创业团队综合资助申请条件',
      'conditions of the funding for start-up teams of leading talent in strategic emerging industries',
    ),
  );
  return (
    <SearchField
      labelHidden
      label={say('搜索项目和服务', 'Search programmes and services')}
      value={value}
      onChange={setValue}
    />
  );
};
