/**
 * The version of the agreement between a host and a district's code. It rises when a host of the old version
 * could no longer mount a district of the new one, or the other way round; a host refuses what differs.
 */
export const CONTRACT_VERSION = 1;

/** The contracts a host of this version can mount districts of; both ends are taken in. */
export const SUPPORTED_CONTRACTS = {
  from: 1,
  to: CONTRACT_VERSION,
};
