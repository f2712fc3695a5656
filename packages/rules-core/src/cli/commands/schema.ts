import { packJsonSchemaText } from '../../schema/json-schema.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';

export const schema: Command = {
  name: 'schema',
  summary: 'The form of a pack as JSON Schema.',
  usage: '',
  description:
    'Prints the JSON Schema (draft 2020-12) of a pack; packages/rules-core/schema/pack.schema.json is the same\ntext. References between records only "rules validate" can check.',
  options: {},
  examples: ['schema > pack.schema.json'],
  run: async (_, { out }) => {
    out(packJsonSchemaText().trimEnd());
    return EXIT.done;
  },
};
