import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host does with a part of a file that is asked for. */
export type Ranges = 'sends parts' | 'sends whole files' | 'sends other parts' | 'refuses parts';

/** A host of static files, for tests. */
export interface SampleHost {
  /** With a final slash. */
  readonly address: string;
  /** By path, from the address; what is not there is absent, and `null` is never answered. */
  readonly files: Map<string, string | Uint8Array | null>;
  /** The paths that were asked for, with the bytes of a part behind them. */
  readonly asked: string[];
  ranges: Ranges;
  close(): void;
}

export async function startSampleHost(): Promise<SampleHost> {
  const files: SampleHost['files'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url!.slice(1);
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    asked.push(range ? `${path} ${range[0]}` : path);
    const file = files.get(path);
    if (file === null) return;
    if (file === undefined) return void response.writeHead(404).end();
    const bytes = Buffer.from(file);
    if (!range || host.ranges === 'sends whole files') {
      return void response.setHeader('Content-Length', bytes.byteLength).end(bytes);
    }
    if (host.ranges === 'refuses parts') return void response.writeHead(416).end();
    const [start, end] = [Number(range[1]), Number(range[2]) + 1];
    const shift = host.ranges === 'sends other parts' ? 8 : 0;
    const from = start + shift;
    const headers = { 'Content-Range': `bytes ${from}-${end - 1}/${bytes.byteLength}` };
    response.writeHead(206, headers).end(bytes.subarray(from, end));
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const host: SampleHost = {
    address: `http://127.0.0.1:${port}/`,
    files,
    asked,
    ranges: 'sends parts',
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
