/** What a package may unpack to, all parts together. */
export const UNPACKED_LIMIT = 1024 ** 3;

/** Shown in the message about it. */
export const UNPACKED_LIMIT_TEXT = '1 GiB';

/** Parts that a package may have; Excel's own largest hold some thousands. */
export const PART_LIMIT = 65_535;

/**
 * A part may be this many times larger than its compressed form, above `RATIO_FROM` bytes. Deflate reaches 1,032 on one
 * repeated byte; sheets with nothing but the same number in every cell stay below 60.
 */
export const RATIO_LIMIT = 250;
export const RATIO_FROM = 16 * 1024 ** 2;
