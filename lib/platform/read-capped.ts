/**
 * Reads at most `maxBytes` of a body and lets the rest go. `truncated` also when the connection
 * breaks off after some bytes: what came before is still worth reading. Rejects as fetch does when
 * the body is aborted, or breaks before its first byte.
 */
export async function readCapped(
  response: Response,
  maxBytes: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; truncated: boolean }> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { bytes: new Uint8Array(), truncated: false };
  const buffer = new Uint8Array(maxBytes);
  let length = 0;
  for (;;) {
    const chunk = await reader.read().catch((error: unknown) => {
      if (length > 0 && error instanceof TypeError) return 'broken' as const;
      throw error;
    });
    if (chunk === 'broken') return { bytes: buffer.slice(0, length), truncated: true };
    if (chunk.done) return { bytes: buffer.slice(0, length), truncated: false };
    const room = maxBytes - length;
    buffer.set(chunk.value.subarray(0, room), length);
    length += Math.min(room, chunk.value.length);
    if (chunk.value.length > room) {
      await reader.cancel();
      return { bytes: buffer, truncated: true };
    }
  }
}
