import { useState } from 'react';
import type { Example } from '../../samples/example.tsx';
import { Container, Section } from '../Layout/Layout.tsx';
import { NumberField } from '../NumberField/NumberField.tsx';
import { Panel } from '../Panel/Panel.tsx';
import { ToolLayout } from './ToolLayout.tsx';

/** What is entered, and what it comes to at once. */
export const Calculator: Example = ({ say }) => {
  const [points, setPoints] = useState<number | null>(60);
  const enough = (points ?? 0) >= 60;
  const words = enough ? say('够登记', 'Enough to register') : say('还不够登记', 'Not yet enough');
  return (
    <Container>
      <ToolLayout
        form={
          <Section title={say('分值', 'Points')}>
            <NumberField
              label={say('一般加分项', 'General points')}
              value={points}
              onChange={(value) => setPoints(value)}
            />
          </Section>
        }
        resultLabel={say('得分', 'Score')}
        result={
          <Section title={say('得分', 'Score')}>
            <Panel finding={words} edge />
          </Section>
        }
        bar={words}
      />
    </Container>
  );
};
