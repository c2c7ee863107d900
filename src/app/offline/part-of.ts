/**
 * The part of a file that a request's `Range` asks for, as a host would send it; the whole where it asks for none, or in
 * a form that nothing of ours uses.
 */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return whole;
  const all = await whole.blob();
  const start = Number(from);
  const end = to ? Math.min(Number(to) + 1, all.size) : all.size;
  const headers = new Headers(whole.headers);
  if (start >= end) {
    headers.set('Content-Range', `bytes */${all.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${start}-${end - 1}/${all.size}`);
  return new Response(all.slice(start, end), { status: 206, headers });
}
