import type { TruthName, ValidityStatus, Verdict } from '@portal/rules-core';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useFrame } from '../../context/frame.tsx';
import { truthText, validityText, verdictText } from '../../texts/terms.ts';
import { TRUTH_SIGNS, VALIDITY_SIGNS, VERDICT_SIGNS } from './signs.ts';

/** A verdict in a word, with its sign. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { locale } = useFrame();
  return <Tag {...VERDICT_SIGNS[verdict]}>{verdictText(verdict, locale)}</Tag>;
}

/** The truth of one condition in a word, with its sign. */
export function TruthTag({ truth }: { truth: TruthName }) {
  const { locale } = useFrame();
  return <Tag {...TRUTH_SIGNS[truth]}>{truthText(truth, locale)}</Tag>;
}

/** Whether a document holds, in a word, with its sign. */
export function ValidityTag({ status }: { status: ValidityStatus }) {
  const { locale } = useFrame();
  return <Tag {...VALIDITY_SIGNS[status]}>{validityText(status, locale)}</Tag>;
}
