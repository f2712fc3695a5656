import { describe, expect, test } from 'vitest';
import {
  CONTRACT_VERSION,
  ContractError,
  checkDistrictModule,
  SUPPORTED_CONTRACTS,
} from './contract.ts';

const module = { contract: CONTRACT_VERSION, id: 'north', mount: () => ({}) };

describe('what a federated entry hands over', () => {
  test('is the default export of a module, or the district itself', () => {
    expect(checkDistrictModule({ default: module }, 'north')).toBe(module);
    expect(checkDistrictModule(module, 'north')).toBe(module);
  });

  test.each([
    ['nothing', undefined],
    ['no mount', { default: { contract: 1, id: 'north' } }],
    ['no contract', { default: { id: 'north', mount: () => ({}) } }],
    ['an empty module', {}],
  ])('is refused with the remedy when it is %s', (_, data) => {
    expect(() => checkDistrictModule(data, 'north')).toThrow(
      /"north".*src\/district\.tsx must export the result of defineDistrict/,
    );
  });

  test('may follow any contract of the range, and none outside it', () => {
    const { from, to } = SUPPORTED_CONTRACTS;
    const of = (contract: number) => () => checkDistrictModule({ ...module, contract }, 'north');
    for (let contract = from; contract <= to; contract += 1)
      expect(of(contract)()).toMatchObject({ contract });
    for (const contract of [from - 1, to + 1]) {
      expect(of(contract)).toThrow(ContractError);
      expect(of(contract)).toThrow(`follows contract ${contract}, this host follows`);
    }
  });

  test('is refused when it is another district', () => {
    expect(() => checkDistrictModule(module, 'south')).toThrow(/belongs to district "north"/);
  });
});
