// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ImportPreviewView } from '../../../components/history-import-preview.tsx';

afterEach(cleanup);

function show(outdated: number): void {
  const preview = { kind: 'ready', fresh: 7, outdated, same: 0, conflicts: 0, shown: [] } as const;
  render(<ImportPreviewView preview={preview} onImport={() => undefined} onCancel={() => undefined} />);
}

it('says before an import which pings would be deleted again at once', () => {
  show(3);
  expect(screen.getByText(/^3 of the new pings are older than you keep pings/)).toBeTruthy();
});

it('says nothing of that where all would stay', () => {
  show(0);
  expect(screen.queryByText(/older than you keep pings/)).toBeNull();
});
