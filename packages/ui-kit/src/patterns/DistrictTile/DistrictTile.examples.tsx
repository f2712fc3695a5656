import { Grid } from '../../components/Layout/Layout.tsx';
import type { Example } from '../../samples/example.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { UnavailableDistrict } from '../UnavailableDistrict/UnavailableDistrict.tsx';
import { DistrictTile } from './DistrictTile.tsx';

/** Districts side by side, one of them unavailable. */
export const Several: Example = () => (
  <Grid>
    <DistrictTile pack={samplePack} href="/d/sample" status="inForce" level={2} />
    <DistrictTile
      pack={{
        ...samplePack,
        validity: { ...samplePack.validity, until: { words: { zh: '未载明', en: 'Not stated' } } },
      }}
      href="/d/sample2"
      status="unstated"
      level={2}
    />
    <UnavailableDistrict name={samplePack.district.name} onRetry={() => undefined} />
  </Grid>
);
