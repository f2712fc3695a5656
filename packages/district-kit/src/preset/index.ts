export { type DistrictConfigOptions, districtConfig } from './district-config.ts';
export { type ShellConfigOptions, shellConfig } from './shell-config.ts';
