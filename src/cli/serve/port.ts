import { UsageError } from '../arguments.ts';

/** That of the address which a site has where nobody has told another. */
export const DEFAULT_PORT = 4173;
/** The last one that there is. */
export const LAST_PORT = 65_535;

/** The port to try first. @param text what was asked for @throws {UsageError} where that is no port */
export function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > LAST_PORT)
    throw new UsageError(`got the port "${text}", expected a number from 1 to ${LAST_PORT}`);
  return port;
}
