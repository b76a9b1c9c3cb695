import { createTurns } from './create-turns.ts';

/** Does each work when all that was asked for before it has ended, well or badly. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  const inTurn = createTurns();
  return (work) => inTurn('', work);
}
