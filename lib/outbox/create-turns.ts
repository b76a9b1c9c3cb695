/** Does `work` when all that was asked for under the same name before has ended, well or badly. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** One after the other for each name, and side by side for different ones. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<void>>();
  return (name, work) => {
    // What went wrong with one is no reason to keep the next one waiting for ever.
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    last.set(name, ended);
    void ended.then(() => {
      if (last.get(name) === ended) last.delete(name);
    });
    return turn;
  };
}
