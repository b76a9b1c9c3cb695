// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryReading, HistoryServices } from '../../../components/history-services.ts';
import { History } from '../../../components/history.tsx';
import type { RescueOutcome } from '../../../lib/history/export-outcome.ts';
import { history, NOW } from '../../support/samples.ts';
import { indexOf, loaderOf } from '../../support/shown-history.ts';

const RECORDS = history(3);
const READ: HistoryReading = { kind: 'read', index: indexOf(RECORDS), total: RECORDS.length };
const BROKEN: HistoryReading = { kind: 'unreadable', trouble: 'corrupt' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('scheduler', { postTask: async () => undefined });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function show(reading: HistoryReading, work: Partial<HistoryServices>) {
  const services: Partial<HistoryServices> = {
    watch: (onChange) => {
      onChange(reading);
      return () => undefined;
    },
    load: loaderOf(RECORDS),
    retention: async () => 'all',
    watchRetention: () => () => undefined,
    ...work,
  };
  render(<History services={services as HistoryServices} now={() => NOW} />);
  await act(async () => undefined);
}

async function pass(ms: number): Promise<void> {
  await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
}

describe('work that takes longer than a moment says so, and no longer than it takes', () => {
  it('while everything is deleted', async () => {
    const deleting = Promise.withResolvers<boolean>();
    await show(READ, { clear: () => deleting.promise });
    fireEvent.click(screen.getByRole('button', { name: 'Clear all…' }));
    fireEvent.click(screen.getByText('Delete all'));
    await pass(100);
    expect(screen.queryByText('Deleting…')).toBeNull();
    await pass(150);
    expect(screen.getByText('Deleting…').closest('[role=status]')).not.toBeNull();
    deleting.resolve(true);
    await pass(0);
    expect(screen.queryByText('Deleting…')).toBeNull();
  });

  it('while what is left of a broken history is read, once at a time', async () => {
    const reading = Promise.withResolvers<RescueOutcome>();
    const rescue = vi.fn<() => Promise<RescueOutcome>>(() => reading.promise);
    await show(BROKEN, { rescue });
    fireEvent.click(screen.getByRole('button', { name: 'Save what can be read' }));
    await pass(250);
    expect(screen.getByText('Reading what can be read…').closest('[role=status]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Save what can be read' }));
    expect(rescue).toHaveBeenCalledOnce();
    reading.resolve({ kind: 'nothing' });
    await pass(0);
    expect(screen.queryByText('Reading what can be read…')).toBeNull();
    expect(screen.getByText('Nothing of it can be read.')).not.toBeNull();
  });
});
