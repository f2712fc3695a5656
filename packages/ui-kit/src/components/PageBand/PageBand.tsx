import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import { Container } from '../Layout/Layout.tsx';
import tones from '../Tag/tones.module.css';
import styles from './PageBand.module.css';

export type PageBandKind = 'quiet' | 'info' | 'caution';

const ICONS: Readonly<Record<Exclude<PageBandKind, 'quiet'>, IconName>> = {
  info: 'info',
  caution: 'warning',
};

export interface PageBandProps {
  /** `quiet`: a way to something else. `info`, `caution`: the page is not what a reader takes it for. */
  kind?: PageBandKind;
  /** What holds for all that follows, in a sentence; announced when it changes while the reader is on the page. */
  statement?: ReactNode;
  /** Buttons beside the statement. */
  actions?: ReactNode;
  /** Below: controls that are folded away, details. */
  children?: ReactNode;
}

/** A band across the page, above its heading: under which condition everything below it is to be read. */
export function PageBand({ kind = 'quiet', statement, actions, children }: PageBandProps) {
  const said = statement !== undefined;
  return (
    <div className={cx(styles.band, !said && styles.wordless)}>
      <div className={cx(styles.said, kind !== 'quiet' && tones[kind])} data-kind={kind}>
        <Container>
          <div className={styles.line}>
            {/* Stands there before it says anything: a live region that comes with its words is not read out. */}
            <div role="status" className={styles.statement}>
              {said ? (
                <>
                  {kind === 'quiet' ? null : <Icon name={ICONS[kind]} badge />}
                  <div>{statement}</div>
                </>
              ) : null}
            </div>
            {actions === undefined ? null : <div className={styles.screen}>{actions}</div>}
          </div>
        </Container>
      </div>
      {children === undefined ? null : (
        <div className={styles.screen}>
          <Container>{children}</Container>
        </div>
      )}
    </div>
  );
}
