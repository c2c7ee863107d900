import { deskSaveWords as words } from '../../../messages/desk-rooms/desk-save-words.ts';
import { PACE } from '../../../time/pace.ts';
import { TOKEN_HEADER } from '../../server/desk-api.ts';
import type { Refused } from '../../server/desk-api.ts';

/** The server that the page came from. */
export interface DeskServer {
  /** Of the server: `http://127.0.0.1:4173`. */
  readonly origin: string;
  readonly token: string;
}

/** The server did not do what it was asked. */
export class ServerError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ServerError';
  }
}

/** What a server says, if it says it in time. It is not told to stop: half of a save is worse than a late one. @throws {ServerError} */
export async function inTime<T>(said: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ServerError(words.silentServer(PACE.serverAnswer / 1000))),
      PACE.serverAnswer,
    );
  });
  try {
    return await Promise.race([said, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks the server.
 * @param body what is posted, as JSON; undefined to get
 * @returns an answer that is good, or says of a conflict
 * @throws {ServerError} where there is no answer, or none that is either, saying what to do
 */
export async function askServer(
  { origin, token }: DeskServer,
  path: string,
  body?: object,
): Promise<Response> {
  const asked = fetch(`${origin}${path}`, {
    headers: { [TOKEN_HEADER]: token },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new ServerError(words.noServer, error);
  });
  const response = await inTime(asked);
  if (response.ok) return response;
  if (response.status === 403) throw new ServerError(words.strangeToServer);
  // Of others, what is no fault is a conflict, which is the caller's.
  const answer = (await response
    .clone()
    .json()
    .catch(() => null)) as Partial<Refused> | null;
  if (answer?.fault) throw new ServerError(words.fault(answer.fault));
  if (response.status === 409) return response;
  throw new ServerError(words.serverStatus(response.status));
}
