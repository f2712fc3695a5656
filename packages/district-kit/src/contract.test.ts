import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION, ContractError, checkDistrictModule } from './contract.ts';

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

  test('is refused when it follows another contract', () => {
    expect(() =>
      checkDistrictModule({ ...module, contract: CONTRACT_VERSION + 1 }, 'north'),
    ).toThrow(ContractError);
  });

  test('is refused when it is another district', () => {
    expect(() => checkDistrictModule(module, 'south')).toThrow(/belongs to district "north"/);
  });
});
