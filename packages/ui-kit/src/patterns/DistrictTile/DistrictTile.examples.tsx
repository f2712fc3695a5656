import { type PackSummary, summaryOf } from '@portal/rules-core';
import { Grid } from '../../components/Layout/Layout.tsx';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { UnavailableDistrict } from '../UnavailableDistrict/UnavailableDistrict.tsx';
import { DistrictTile } from './DistrictTile.tsx';

const { district } = samplePack;
const summary = summaryOf(samplePack);
const { number: _, ...unnumbered } = summary;

const WITHOUT_END: PackSummary = { ...summary, validity: { ...summary.validity, until: {} } };
const LONG: PackSummary = {
  ...unnumbered,
  title: {
    zh: '关于进一步加强高层次人才引进、培养和服务保障工作的若干实施意见',
    en: 'Opinions on doing more to attract, train and serve high-level talent',
  },
  services: 0,
};

/** Districts side by side, one of them unavailable. */
export const Several: Example = () => (
  <Grid>
    <DistrictTile
      district={district}
      summary={summary}
      href="/d/sample"
      status="inForce"
      level={2}
    />
    <DistrictTile
      district={district}
      summary={WITHOUT_END}
      href="/d/sample2"
      status="unstated"
      level={2}
    />
    <UnavailableDistrict name={district.name} onRetry={() => undefined} />
  </Grid>
);

/** Long names, no number, no services; a document that has ended, and one that does not hold yet. */
export const Other: Example = () => (
  <Grid>
    <DistrictTile
      district={{
        id: 'long',
        name: {
          zh: '示例国际旅游度假区及周边街镇',
          en: 'Sample International Resort and the towns around it',
        },
      }}
      summary={LONG}
      href="/d/long"
      status="ended"
      level={2}
    />
    <DistrictTile
      district={district}
      summary={summary}
      href="/d/sample"
      status="notYet"
      level={2}
    />
  </Grid>
);
