import type { FileProblem } from '../history/read-history-file.ts';

/** Half a million pings. */
const MAX_FILE_BYTES = 2 ** 30;

/** What stopped a file from being read to its end. */
export class FileNotRead extends Error {
  override readonly name = 'FileNotRead';
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

/** The file as text, piece by piece. Throws FileNotRead; ends early when it is cancelled. */
export async function* textOfFile(
  file: File,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): AsyncGenerator<string> {
  if (file.size > MAX_FILE_BYTES) throw new FileNotRead({ kind: 'file-too-large' });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let bytes = 0;
  // A disk that does not answer must not keep the user waiting as well: it ends the read that is under way.
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (signal.aborted) return;
      yield decoder.decode(value, { stream: !done });
      if (done) return;
      bytes += value.length;
      onProgress(bytes / file.size);
    }
  } catch (error) {
    // Fatal decoders throw TypeErrors; a file that has changed or gone throws a DOMException.
    if (error instanceof TypeError) throw new FileNotRead({ kind: 'not-text' });
    if (error instanceof DOMException) throw new FileNotRead({ kind: 'unreadable' });
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await reader.cancel().catch(() => undefined);
  }
}
