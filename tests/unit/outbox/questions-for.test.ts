import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../../lib/outbox/questions-for.ts';

const PLAIN = 'http://receiver.example/tb/1';
const SECURE_PAGE = 'https://receiver.example/1';
const PLAIN_PAGE = 'http://receiver.example/1';
const SURE = [{ kind: 'plain-http', host: 'receiver.example', isSecureFirst: false }];
const UNSURE = [{ kind: 'plain-http', host: 'receiver.example', isSecureFirst: true }];

/** Asks about a plain http receiver, and counts the requests to it. */
async function ask(
  given: {
    page?: string | null;
    access?: boolean;
    accepted?: boolean;
    answers?: boolean;
    isWriting?: boolean;
  } = {},
) {
  let looks = 0;
  const secureForm = async () => {
    looks++;
    return given.answers === true ? 'https://receiver.example/tb/1' : null;
  };
  const page = given.page === undefined ? SECURE_PAGE : given.page;
  const questions = await questionsFor(PLAIN, 'https://me.example/post', page, {
    isPlainHttpAccepted: async () => given.accepted ?? false,
    secureForm: given.isWriting === true ? null : secureForm,
    hasAccess: async () => given.access ?? false,
    store: { withPair: async () => [] },
    isPrivate: false,
    lastContact: async () => null,
    now: () => 0,
  });
  return { questions, looks };
}

describe('a TrackBack URL by plain http', () => {
  const cases = [
    [1, 'on Send, with access, answering by https', { access: true, answers: true }, [], 1],
    [2, 'on Send, with access, not answering by https', { access: true }, SURE, 1],
    [3, 'on Send, without access', { answers: true }, UNSURE, 0],
    [4, 'on Send, on a page by plain http', { page: PLAIN_PAGE, access: true, answers: true }, SURE, 0],
    [5, 'on Send, on no page', { page: null, access: true }, SURE, 0],
    [6, 'on Send, agreed to', { accepted: true }, [], 0],
    [7, 'while writing, with access: asked on Send', { isWriting: true, access: true }, [], 0],
    [8, 'while writing, without access', { isWriting: true }, UNSURE, 0],
    [9, 'while writing, on a page by plain http', { isWriting: true, page: PLAIN_PAGE }, SURE, 0],
  ] as const;

  it.each(cases)('%i. %s', async (_nth, _what, given, questions, looks) => {
    expect(await ask(given)).toEqual({ questions, looks });
  });
});
