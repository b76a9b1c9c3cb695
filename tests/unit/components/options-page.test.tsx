// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options-page.tsx';

beforeEach(() => history.replaceState(null, '', '#'));
afterEach(cleanup);

const PANELS = {
  history: <p>The pings</p>,
  drafts: <input aria-label="Words" />,
  blogs: <p>The blogs</p>,
  settings: <p>The sites</p>,
};

const selected = () => screen.getByRole('tab', { selected: true }).textContent;

describe('OptionsPage', () => {
  it('opens on the history, and on the tab that the address names', () => {
    render(<OptionsPage panels={PANELS} />);
    expect(selected()).toBe('History');
    cleanup();
    location.hash = '#settings';
    render(<OptionsPage panels={PANELS} />);
    expect(selected()).toBe('Settings');
    expect(screen.queryByText('The pings')).toBeNull();
    expect(document.title).toBe('Settings · TrackBack Sender');
  });

  it('opens on the history for an address that names no tab', () => {
    location.hash = '#constructor';
    render(<OptionsPage panels={PANELS} />);
    expect(selected()).toBe('History');
  });

  it.each([
    ['ArrowRight', 'History', 'Drafts'],
    ['ArrowRight', 'Settings', 'History'],
    ['ArrowLeft', 'History', 'Settings'],
    ['End', 'Drafts', 'Settings'],
    ['Home', 'Settings', 'History'],
  ])('goes with %s from %s to %s, the focus with it', (key, from, to) => {
    render(<OptionsPage panels={PANELS} />);
    fireEvent.click(screen.getByRole('tab', { name: from }));
    fireEvent.keyDown(screen.getByRole('tab', { name: from }), { key });
    expect(selected()).toBe(to);
    expect(document.activeElement?.textContent).toBe(to);
    expect(location.hash).toBe(`#${to.toLowerCase()}`);
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });

  it('follows a link to another tab', () => {
    render(<OptionsPage panels={PANELS} />);
    void act(() => {
      history.replaceState(null, '', '#drafts');
      dispatchEvent(new Event('hashchange'));
    });
    expect(selected()).toBe('Drafts');
  });

  it('has one main part, and in it a panel for every tab that was looked at, named like it', () => {
    render(<OptionsPage panels={PANELS} />);
    fireEvent.click(screen.getByRole('tab', { name: 'Settings' }));
    const main = screen.getByRole('main');
    const panel = screen.getByRole('tabpanel', { name: 'Settings' });
    expect(main.contains(panel)).toBe(true);
    expect(panel.textContent).toBe('The sites');
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
    expect(screen.getAllByRole('tabpanel', { hidden: true })).toHaveLength(2);
  });

  it('keeps a panel that was left as it was', () => {
    location.hash = '#drafts';
    render(<OptionsPage panels={PANELS} />);
    fireEvent.input(screen.getByLabelText('Words'), { target: { value: 'half a thought' } });
    fireEvent.click(screen.getByRole('tab', { name: 'Settings' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Drafts' }));
    expect(screen.getByLabelText<HTMLInputElement>('Words').value).toBe('half a thought');
  });
});
