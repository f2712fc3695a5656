import { z } from 'zod';
import { Amount, Benefit, Bound, Need } from './benefit.ts';
import { Comparison, Criterion } from './criterion.ts';
import { Fact, FactOption, FactType } from './fact.ts';
import { Citation, ClauseId, FactId, PartId, RecordId } from './ids.ts';
import { FactCondition, Implication } from './implication.ts';
import { Indicator } from './indicator.ts';
import { Clause, Pack, SourceDocument } from './pack.ts';
import { PointsScheme, PointsSection } from './points-scheme.ts';
import { Audience, NotStated, Programme, ProgrammeClass } from './programme.ts';
import { Service } from './service.ts';
import {
  BenefitSelector,
  Clawback,
  CombinationRule,
  Process,
  Provision,
  Quota,
} from './shared-rules.ts';
import { Text } from './text.ts';
import { Validity } from './validity.ts';

/** The parts that get a name under `$defs`, so that the schema reads like the code. */
const named = {
  Amount,
  Audience,
  Benefit,
  BenefitSelector,
  Bound,
  Citation,
  Clause,
  ClauseId,
  Clawback,
  CombinationRule,
  Comparison,
  Criterion,
  Fact,
  FactCondition,
  FactId,
  FactOption,
  FactType,
  Implication,
  Indicator,
  Need,
  NotStated,
  PartId,
  PointsScheme,
  PointsSection,
  Process,
  Programme,
  ProgrammeClass,
  Provision,
  Quota,
  RecordId,
  Service,
  SourceDocument,
  Text,
  Validity,
};

/**
 * The form of a pack as JSON Schema (draft 2020-12), from the same zod schema that reads packs. It describes a
 * pack as it is written: what has a default may be left out. References between records, and what spans several
 * fields, only `parsePack` can check.
 */
export function packJsonSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id });
  const { $schema, ...form } = z.toJSONSchema(Pack, { io: 'input', metadata });
  return {
    $schema,
    title: 'Policy pack',
    description:
      'All rules of one district’s document as data. Money in whole fen, shares in basis points (1 % = 100), dates YYYY-MM-DD.',
    ...form,
  };
}

/** The schema as the text of its file, with a line feed at its end. */
export function packJsonSchemaText(): string {
  return `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
}
