// A part of its own, fetched beside the packs: the schema is larger than all that the first page needs otherwise.
export { InvalidPackError, parsePack } from '@portal/rules-core';
