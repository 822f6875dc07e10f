/**
 * What the command says to a script. Where several hold, the highest wins: a batch in which a file
 * could not be read is incomplete, whatever was found in the others.
 */
export const EXIT = {
  /** Nothing of severity error. */
  clean: 0,
  /** Errors were found. */
  errors: 1,
  /** Wrong usage, or something that could not be read or written. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
