/** A session of WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/ . */
export interface Bidi {
  /** Gives the result as it came; throws with the browser's own words when it says no. */
  send(method: string, parameters?: object): Promise<unknown>;
  /** Events that were subscribed to, by `session.subscribe`. */
  onEvent(listen: (method: string, parameters: unknown) => void): void;
  close(): void;
}

interface Message {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number | null;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
}

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown> & { readonly method: string }>();
  const listeners: ((method: string, parameters: unknown) => void)[] = [];
  let calls = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No answer at ${address}.`)), { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') {
      for (const listen of listeners) listen(message.method ?? '', message.params);
      return;
    }
    const call = waiting.get(message.id ?? 0);
    waiting.delete(message.id ?? 0);
    if (message.type === 'success') call?.resolve(message.result);
    else call?.reject(new Error(`${call.method}: ${message.error}: ${message.message}`));
  });
  socket.addEventListener('close', () => {
    for (const call of waiting.values()) call.reject(new Error('The browser closed the session.'));
    waiting.clear();
  });
  return {
    send(method, parameters = {}) {
      calls += 1;
      const call = { method, ...Promise.withResolvers<unknown>() };
      waiting.set(calls, call);
      socket.send(JSON.stringify({ id: calls, method, params: parameters }));
      return call.promise;
    },
    onEvent: (listen) => void listeners.push(listen),
    close: () => socket.close(),
  };
}
