import { SearchField } from '@portal/ui-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useFrameText } from '../text/shell-text.ts';
import { paths, searchHref } from './paths.ts';

/** The search box; it leads to the list of all programmes and services. */
export function HeaderSearch({
  labelHidden = true,
  label,
}: {
  labelHidden?: boolean;
  /** Another name than the header's, on a page that has the header's as well. */
  label?: string;
}) {
  const t = useFrameText();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  return (
    <SearchField
      label={label ?? t('searchLabel')}
      labelHidden={labelHidden}
      placeholder={t('searchPlaceholder')}
      // Where the portal's code has not come yet, the browser goes there by itself.
      action={paths.programmes}
      name="text"
      value={query}
      onChange={setQuery}
      onSearch={(value) => {
        navigate(searchHref(value));
        setQuery('');
      }}
    />
  );
}
