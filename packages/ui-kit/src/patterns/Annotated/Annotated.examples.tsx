import { KitProvider } from '../../context/KitProvider.tsx';
import type { Example } from '../../samples/example.tsx';
import { Annotated } from './Annotated.tsx';

/** Beside on a wide screen; unfolding below on a phone. */
export const Plain: Example = ({ say }) => {
  const words = say(
    '补贴自审核通过次月起按月发放。',
    'The subsidy is paid monthly after approval.',
  );
  return (
    <Annotated citation={['sample/p1/1.5', 'sample/p1/1.1']} about={words}>
      <p>{words}</p>
    </Annotated>
  );
};

/** Where there is no room for a margin, whatever the screen. */
export const Narrow: Example = (props) => (
  <div style={{ container: 'margin / inline-size', maxInlineSize: '24rem' }}>
    <Plain {...props} />
  </div>
);

/** On a page that is read without script: the source stands below, and there is no button. */
export const WithoutScript: Example = (props) => (
  <KitProvider locale={props.locale} plain>
    <Narrow {...props} />
  </KitProvider>
);

/** A long statement with many sources, then one without: the line of the margin goes on. */
export const LongAndWithout: Example = ({ say }) => (
  <>
    <Annotated
      citation={[
        'sample/p1/1.1',
        'sample/p1/1.2',
        'sample/p1/1.3',
        'sample/p1/1.4',
        'sample/p1/1.5',
        'sample/main',
      ]}
      about={say('发放与停发', 'Payment and its end')}
    >
      <p>
        {say(
          '补贴按月发放到本人账户；期间离开本区工作、在本市购置住房，或者劳动合同到期不再续签的，从次月起停发，已经发放的不再追回，但以虚假材料取得的除外。',
          'The subsidy is paid into your own account each month. It ends from the month after you leave work in the district, buy a home in the city, or let your contract run out; what has been paid is not asked back, unless it was obtained with false papers.',
        )}
      </p>
    </Annotated>
    <Annotated>
      <p>{say('这一句没有单独的依据。', 'This sentence has no source of its own.')}</p>
    </Annotated>
  </>
);
