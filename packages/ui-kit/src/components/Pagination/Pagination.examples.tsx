import { useMemo, useState } from 'react';
import { LinkProvider } from '../../context/LinkProvider.tsx';
import type { Example } from '../../samples/example.tsx';
import { Stack } from '../Layout/Layout.tsx';
import { Pagination } from './Pagination.tsx';

/** Seven pages; each has an address. */
export const Seven: Example = ({ say }) => {
  const [page, setPage] = useState(3);
  const host = useMemo(
    () => ({
      navigate: (href: string) => {
        setPage(Number(new URLSearchParams(href).get('page')));
        return true;
      },
    }),
    [],
  );
  return (
    <LinkProvider host={host}>
      <Stack>
        <output>{say(`正在看第 ${page} 页`, `Page ${page} is shown`)}</output>
        <Pagination page={page} pages={7} hrefOf={(n) => `?page=${n}`} />
      </Stack>
    </LinkProvider>
  );
};

/** First, last and in the middle of many. */
export const Places: Example = ({ say }) => (
  <Stack gap="l">
    {[1, 8, 20].map((page) => (
      <Pagination
        key={page}
        page={page}
        pages={20}
        label={say(`名单第 ${page} 页的分页`, `Pages of the list at ${page}`)}
        hrefOf={(n) => `?page=${n}`}
      />
    ))}
  </Stack>
);

/** One page holds it all: nothing is shown. */
export const OnePage: Example = ({ say }) => (
  <>
    <p>{say('共 12 项，没有分页。', '12 in all, no pages.')}</p>
    <Pagination page={1} pages={1} hrefOf={(n) => `?page=${n}`} />
  </>
);
