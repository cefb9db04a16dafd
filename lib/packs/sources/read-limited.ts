import { MAX_BUNDLE_BYTES } from '../bundle';

/** The part of a response or a file that is read. */
export interface Streamed {
  stream: ReadableStream<Uint8Array> | null;
  /** Bytes, where the other side says so beforehand. */
  announced?: number | undefined;
}

/**
 * Text of a stream as UTF-8, or undefined where it is longer than a bundle may be: then no more of it is read than
 * that. Rejects where the stream breaks off.
 */
export async function readLimited({ stream, announced = 0 }: Streamed): Promise<string | undefined> {
  if (announced > MAX_BUNDLE_BYTES) {
    await stream?.cancel().catch(() => {});
    return undefined;
  }
  if (!stream) return '';
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.byteLength;
    if (read > MAX_BUNDLE_BYTES) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
