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
        <output>{value}</output>
      </p>
      <p>
        {say('已搜索：', 'Searched: ')}
        <output>{searched}</output>
      </p>
    </>
  );
};
