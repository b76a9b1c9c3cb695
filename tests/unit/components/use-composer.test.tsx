// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PingFlowServices } from '../../../components/ping-flow-services.ts';
import { useComposer } from '../../../components/use-composer.ts';
import type { Composing } from '../../../components/use-ping-flow.ts';
import { usePingFlow } from '../../../components/use-ping-flow.ts';
import type { Draft } from '../../../lib/outbox/draft.ts';
import { mergeDraft } from '../../../lib/outbox/merge-draft.ts';
import { createPractice } from '../../../lib/practice/create-practice.ts';
import { USUAL_OPTIONS } from '../../../lib/trackback/ping-fields.ts';
import { NO_FIELDS } from '../../support/samples.ts';

afterEach(cleanup);

const PING_URL = 'https://receiver.example/tb/1';
const TARGET = {
  pageUrl: 'https://receiver.example/1',
  permalink: 'https://receiver.example/1',
  title: 'An entry',
  foundBy: 'rdf',
} as const;
const NEW: Composing = { pingUrl: PING_URL, target: TARGET, entry: null, start: null };
const SENT_BEFORE = { ...NO_FIELDS, url: 'https://me.example/', title: 'As it was sent' };
const AGAIN: Composing = {
  ...NEW,
  start: { again: 'ping-1', fields: SENT_BEFORE, options: USUAL_OPTIONS },
};
const UNSENT: Draft = {
  pingUrl: PING_URL,
  fields: { ...NO_FIELDS, excerpt: 'The work of an hour' },
  options: USUAL_OPTIONS,
  field: 'excerpt',
  updatedAt: 1,
};

/** What several pages share: one draft. */
function createWorld(stored: Draft | null = null) {
  const world = {
    stored,
    async open(composing: Composing) {
      const practice = createPractice({
        now: () => 2,
        newId: () => 'new',
        copy: async () => true,
        paperAddress: '#paper',
      });
      const services: PingFlowServices = {
        ...practice.services,
        loadDraft: async () => world.stored,
        async saveDraft(draft, changes) {
          world.stored = mergeDraft(world.stored, draft, changes);
          return true;
        },
      };
      const hook = renderHook(() => useComposer(services, usePingFlow(services), composing));
      await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
      return {
        ...hook,
        model: () => hook.result.current,
        act: (work: (model: ReturnType<typeof useComposer>) => void) =>
          act(async () => work(hook.result.current)),
      };
    },
  };
  return world;
}

describe('two pages for one receiver', () => {
  it('keep the words of both', async () => {
    const world = createWorld();
    const [first, second] = [await world.open(NEW), await world.open(NEW)];
    await first.act((model) => model.setField('title', 'A title'));
    await second.act((model) => model.setField('excerpt', 'An excerpt'));
    expect(world.stored?.fields).toEqual({ ...NO_FIELDS, title: 'A title', excerpt: 'An excerpt' });
  });
});

describe('a draft', () => {
  it('knows what it is about, and where the cursor was, but not before something is written', async () => {
    const world = createWorld();
    const page = await world.open(NEW);
    await page.act((model) => model.enter('excerpt'));
    expect(world.stored).toBeNull();
    await page.act((model) => model.setField('excerpt', 'Words'));
    await page.act((model) => model.enter('title'));
    expect(world.stored).toMatchObject({ target: TARGET, field: 'title', fields: { excerpt: 'Words' } });
    expect((await world.open(NEW)).model().field).toBe('title');
  });
});

describe('an option', () => {
  it('is kept beside the words as they are at that moment, also those that came with the press', async () => {
    const world = createWorld();
    const page = await world.open(NEW);
    await page.act((model) => {
      model.setField('url', 'https://me.example/post');
      model.setOptions({ ...USUAL_OPTIONS, method: 'get' });
    });
    expect(world.stored).toMatchObject({
      fields: { url: 'https://me.example/post' },
      options: { method: 'get' },
    });
  });
});

describe('a ping that is written again', () => {
  it('goes on after a reload with what was changed in it', async () => {
    const world = createWorld();
    const page = await world.open(AGAIN);
    expect(page.model().fields).toEqual(SENT_BEFORE);
    await page.act((model) => model.setField('title', 'Better'));
    page.unmount();
    expect((await world.open(AGAIN)).model().fields).toEqual({ ...SENT_BEFORE, title: 'Better' });
  });

  it('asks where other words are unsent, and loses none of them until that is answered', async () => {
    const world = createWorld(UNSENT);
    const page = await world.open(AGAIN);
    expect(page.model()).toMatchObject({ fields: null, unsent: UNSENT });
    await page.act((model) => model.setField('title', 'Typed too early'));
    expect(world.stored).toEqual(UNSENT);

    await page.act((model) => model.chooseWords(true));
    expect(page.model()).toMatchObject({ fields: UNSENT.fields, unsent: null, field: 'excerpt' });
    await page.act((model) => model.setField('title', 'A title'));
    expect(world.stored?.fields).toEqual({ ...UNSENT.fields, title: 'A title' });
  });

  it('takes the draft’s place as a whole when the user says so, with the first change', async () => {
    const world = createWorld(UNSENT);
    const page = await world.open(AGAIN);
    await page.act((model) => model.chooseWords(false));
    expect(page.model()).toMatchObject({ fields: SENT_BEFORE, unsent: null });
    await page.act((model) => model.enter('title'));
    expect(world.stored?.fields).toEqual(UNSENT.fields);
    await page.act((model) => model.setField('title', 'Better'));
    expect(world.stored?.fields).toEqual({ ...SENT_BEFORE, title: 'Better' });
  });

  it('does not ask where the draft says the same', async () => {
    const world = createWorld({ ...UNSENT, fields: { ...SENT_BEFORE, url: 'https://me.example' } });
    expect((await world.open(AGAIN)).model()).toMatchObject({ fields: SENT_BEFORE, unsent: null });
  });
});

describe('Send', () => {
  it('judges the words as they are at that moment, also those that came with the press', async () => {
    const page = await createWorld().open(NEW);
    await page.act((model) => model.setField('url', 'https://me.example/post'));
    await page.act((model) => {
      model.setField('title', 'A title');
      model.setField('blog_name', 'Notes');
      model.submit();
    });
    expect(page.model().questions).toEqual([]);
  });
});
