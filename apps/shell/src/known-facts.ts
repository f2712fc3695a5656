// A part of its own: home has no use for the dictionary unless answers lie on the device.
export { factDictionary } from '@portal/rules-core';
