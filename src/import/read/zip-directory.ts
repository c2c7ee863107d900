/** What a zip's directory says of one member. */
export interface ZipMember {
  /** As it stands there: it may say anything. */
  readonly rawName: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const MEMBER = 0x02014b50;
const LOCAL = 0x04034b50;

const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the directory at the end of a zip, which alone says what is in it: what local headers say besides may be
 * another file's remains. Undefined where there is no directory or it is damaged.
 */
export function* zipMembers(bytes: Uint8Array): Generator<ZipMember | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) {
    yield undefined;
    return;
  }
  let at = end.offset;
  for (let nth = 0; nth < end.members; nth += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== MEMBER) {
      yield undefined;
      return;
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const extra = at + 46 + nameLength;
    if (extra + extraLength > view.byteLength) {
      yield undefined;
      return;
    }
    const [size = 0, packedSize = 0, offset = 0] = wide(
      view,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      extra,
      extra + extraLength,
    );
    yield {
      rawName: nameOf(name),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      size,
      packedSize,
      offset,
    };
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
}

/** A member's packed bytes; undefined where they are not in the file. */
export function packedBytes(bytes: Uint8Array, member: ZipMember): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize } = member;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) return;
  return bytes.subarray(from, from + packedSize);
}

function endOf(view: DataView): { readonly members: number; readonly offset: number } | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    return (
      endOf64(view, at - 20) ?? {
        members: view.getUint16(at + 10, true),
        offset: view.getUint32(at + 16, true),
      }
    );
  }
}

/** The end as large archives have it, and some writers always. */
function endOf64(view: DataView, locator: number): ReturnType<typeof endOf> {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return;
  const at = long(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return;
  return { members: long(view, at + 32), offset: long(view, at + 48) };
}

const FULL = 0xffffffff;

/** Puts the wide numbers of the extra field 1 in place of those that are full, in the order in which it has them. */
function wide(view: DataView, narrow: readonly number[], from: number, to: number): number[] {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return narrow.map((value) => {
    if (value !== FULL || at + 8 > to) return value;
    at += 8;
    return long(view, at - 8);
  });
}

/** Past 2^53 it is no longer exact, and past any file either way. */
function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
