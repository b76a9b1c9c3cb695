// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryReading } from '../../../components/history-services.ts';
import type { HistoryView, ShownHistory } from '../../../components/history-view.ts';
import { WHOLE_HISTORY } from '../../../components/history-view.ts';
import { useHistory } from '../../../components/use-history.ts';
import { history, NOW } from '../../support/samples.ts';
import { indexOf, shownHistory } from '../../support/shown-history.ts';

/** Ten a week for thirty weeks; every third is about tea. */
const RECORDS = history(300).map((one, nth) => ({
  ...one,
  createdAt: NOW - nth * 16 * 60 * 60_000,
  fields: { ...one.fields, title: `Post ${nth} ${nth % 3 === 0 ? 'on tea' : ''}` },
}));
const READING: HistoryReading = { kind: 'read', index: indexOf(RECORDS), total: RECORDS.length };

const view = (text: string, order: HistoryView['order'] = 'newest'): HistoryView => ({
  ...WHOLE_HISTORY,
  filter: { ...WHOLE_HISTORY.filter, text },
  order,
});

const priorities: (string | undefined)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  priorities.length = 0;
  vi.stubGlobal('scheduler', {
    postTask: (_task: () => void, { priority }: SchedulerPostTaskOptions) => {
      priorities.push(priority);
      return new Promise<void>((resolve) => setTimeout(resolve));
    },
  });
  // A machine on which a week of pings takes all the time there is.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function look(first: HistoryView) {
  const seen: (ShownHistory | null)[] = [];
  const watch = (onChange: (reading: HistoryReading) => void) => {
    onChange(READING);
    return () => undefined;
  };
  const { rerender } = renderHook(
    (now: HistoryView) => {
      seen.push(useHistory({ watch }, now, () => NOW).shown);
    },
    { initialProps: first },
  );
  return { seen, type: (now: HistoryView) => rerender(now), last: () => seen.at(-1) ?? null };
}

/** Lets slice after slice be searched, each drawn before the next. */
async function pass(): Promise<void> {
  while (vi.getTimerCount() > 0) {
    await act(() => {
      vi.advanceTimersToNextTimer();
    });
  }
}

describe('useHistory', () => {
  it('shows what begins a search that takes its time, says that it is a part, and ends with all of it', async () => {
    const { seen, type, last } = look(view(''));
    type(view('tea'));
    await pass();
    const whole = shownHistory(RECORDS, view('tea')).found;
    expect(last()).toMatchObject({ isWhole: true, isCounted: true, found: whole });
    const parts = seen.filter((shown) => shown?.isWhole === false).map((shown) => shown?.found.positions);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(part).toEqual(whole.positions.slice(0, part?.length));
  });

  it('lets the list be drawn before it looks on, and before the numbers behind the filters', async () => {
    const { seen, type } = look(view(''));
    const states = () => [
      ...new Set(
        seen
          .filter((shown) => shown !== null)
          .map((shown) => (shown.isCounted ? 'counted' : shown.isWhole ? 'whole' : 'part')),
      ),
    ];
    await pass();
    expect(states()).toEqual(['whole', 'counted']);
    expect(priorities).toEqual(['background']);

    seen.length = 0;
    priorities.length = 0;
    type(view('tea'));
    await pass();
    // Until its first part is found, what stood there stays.
    expect(states()).toEqual(['counted', 'part']);
    expect(seen.at(-1)).toMatchObject({ isWhole: true, isCounted: true });
    const firstIdle = priorities.indexOf('background');
    expect(firstIdle).toBeGreaterThan(0);
    expect(new Set(priorities.slice(0, firstIdle))).toEqual(new Set(['user-visible']));
    expect(new Set(priorities.slice(firstIdle))).toEqual(new Set(['background']));
  });

  it('shows nothing that is not how the list begins', async () => {
    const { seen, type, last } = look(view('', 'oldest'));
    type(view('tea', 'oldest'));
    await pass();
    expect(seen.filter((shown) => shown?.isWhole === false)).toEqual([]);
    expect(last()?.found).toEqual(shownHistory(RECORDS, view('tea', 'oldest')).found);
  });

  it('gives up a search when something else is asked', async () => {
    const { type, last } = look(view(''));
    type(view('tea'));
    type(view('post 1'));
    await pass();
    type(view('tea'));
    type(view('post 12'));
    const slices = vi.mocked(performance.now).mock.calls.length;
    await act(() => void vi.advanceTimersToNextTimer());
    // Each slice asks for the time twice here: there was one, not two.
    expect(vi.mocked(performance.now).mock.calls.length - slices).toBe(2);
    await pass();
    expect(last()?.found).toEqual(shownHistory(RECORDS, view('post 12')).found);
  });
});
