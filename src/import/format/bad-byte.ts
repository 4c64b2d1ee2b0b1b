import { isUtf8 } from 'node:buffer';

/** How long the sequence is that a byte of UTF-8 begins, and what its second byte may be. */
function sequenceOf(lead: number): readonly [length: number, low: number, high: number] | null {
  if (lead < 0x80) return [1, 0, 0];
  if (lead >= 0xc2 && lead <= 0xdf) return [2, 0x80, 0xbf];
  if (lead === 0xe0) return [3, 0xa0, 0xbf];
  if (lead === 0xed) return [3, 0x80, 0x9f];
  if (lead > 0xe0 && lead <= 0xef) return [3, 0x80, 0xbf];
  if (lead === 0xf0) return [4, 0x90, 0xbf];
  if (lead > 0xf0 && lead <= 0xf3) return [4, 0x80, 0xbf];
  if (lead === 0xf4) return [4, 0x80, 0x8f];
  return null;
}

function isSequence(bytes: Uint8Array, start: number): number | null {
  const sequence = sequenceOf(bytes[start]!);
  if (sequence === null) return null;
  const [length, low, high] = sequence;
  for (let index = 1; index < length; index++) {
    const byte = bytes[start + index];
    if (byte === undefined) return null;
    if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return null;
  }
  return length;
}

/** Offset of the first byte that begins no character of UTF-8; null: all of it is UTF-8. */
export function firstBadByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  for (let offset = 0; offset < bytes.length; ) {
    const length = isSequence(bytes, offset);
    if (length === null) return offset;
    offset += length;
  }
  return null;
}
