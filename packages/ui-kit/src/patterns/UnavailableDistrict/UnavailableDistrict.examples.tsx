import { useState } from 'react';
import { ButtonLink } from '../../components/Button/Button.tsx';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { UnavailableDistrict } from './UnavailableDistrict.tsx';

const { name } = samplePack.district;

/** By name, with what to do. */
export const Plain: Example = () => <UnavailableDistrict name={name} onRetry={() => undefined} />;

/** As the page of the district itself: also a way on. */
export const WithWayOn: Example = ({ say }) => {
  const [tries, setTries] = useState(0);
  return (
    <>
      <UnavailableDistrict
        name={name}
        onRetry={() => setTries(tries + 1)}
        actions={<ButtonLink href="/">{say('回到首页', 'Go to the start page')}</ButtonLink>}
      />
      <p>{say(`已重试 ${tries} 次`, `Tries so far: ${tries}`)}</p>
    </>
  );
};

/** Nothing can be done but wait; a long name. */
export const WithoutRetry: Example = () => (
  <UnavailableDistrict
    name={{
      zh: '示例国际旅游度假区及周边街镇',
      en: 'Sample International Resort and the towns around it',
    }}
  />
);

/** The others fare alike, or nothing is known of them. */
export const AllAlike: Example = () => (
  <UnavailableDistrict name={name} othersWork={false} onRetry={() => undefined} />
);

/** It is part of the portal, but has published nothing yet. */
export const Unpublished: Example = () => <UnavailableDistrict name={name} unpublished />;
