import type { Fault } from '../fault.ts';
import { codeFaults } from './code.ts';
import { dataFaults } from './data.ts';
import { deviceFaults } from './device.ts';
import { integrityFaults } from './integrity.ts';
import { memoryFaults } from './memory.ts';
import { registryFaults } from './registry.ts';
import { answerFaults, serverFaults } from './server.ts';

/** All faults, in the order of the table. */
export const FAULTS: readonly Fault[] = [
  ...serverFaults,
  ...answerFaults,
  ...integrityFaults,
  ...codeFaults,
  ...dataFaults,
  ...registryFaults,
  ...deviceFaults,
  ...memoryFaults,
];
