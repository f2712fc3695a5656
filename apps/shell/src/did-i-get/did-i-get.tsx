import { SearchField } from '@portal/ui-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { findHref } from '../layout/paths.ts';
import { useDidIGetText } from './text/index.ts';

/** A field for the results page: it leads to every programme that a word concerns, answered for this reader. */
export function DidIGet() {
  const t = useDidIGetText();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <SearchField
      label={t('ask')}
      placeholder={t('placeholder')}
      name="find"
      value={text}
      onChange={setText}
      onSearch={(value) => {
        if (value.trim() !== '') navigate(findHref(value));
      }}
    />
  );
}
