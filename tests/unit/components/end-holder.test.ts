// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createEndHolder } from '../../../components/end-holder.ts';

const WINDOW = 700;
const page = document.documentElement;

/** A page of this height, scrolled so far. */
function lay(scrollHeight: number, scrollTop: number): void {
  for (const [key, value] of Object.entries({ scrollHeight, clientHeight: WINDOW }))
    Object.defineProperty(page, key, { configurable: true, value });
  Object.defineProperty(page, 'scrollTop', {
    configurable: true,
    get: () => scrollTop,
    set: (top: number) => {
      scrollTop = Math.min(top, page.scrollHeight - WINDOW);
    },
  });
}

describe('createEndHolder', () => {
  beforeEach(() => lay(1000, 0));

  it('stays at the end when the page grows by itself', () => {
    const end = createEndHolder();
    lay(1000, 300);
    end.scrolled();
    lay(5000, 300);
    end.follow();
    expect(page.scrollTop).toBe(4300);
  });

  it('leaves alone whoever is not at the end', () => {
    const end = createEndHolder();
    lay(1000, 200);
    end.scrolled();
    lay(5000, 200);
    end.follow();
    expect(page.scrollTop).toBe(200);
  });

  it('leaves alone whoever is at the beginning of a page that fits the window', () => {
    const end = createEndHolder();
    lay(WINDOW, 0);
    end.note();
    lay(5000, 0);
    end.follow();
    expect(page.scrollTop).toBe(0);
  });

  it('lets go of whoever was taken elsewhere, before the page says that it was scrolled', () => {
    const end = createEndHolder();
    lay(5000, 4300);
    end.scrolled();
    lay(5000, 0);
    end.follow();
    expect(page.scrollTop).toBe(0);
  });

  it('lets go of whoever clicks, until they may be scrolling again', () => {
    const end = createEndHolder();
    lay(1000, 300);
    end.scrolled();
    end.rest();
    end.scrolled();
    lay(5000, 300);
    end.follow();
    expect(page.scrollTop).toBe(300);

    end.wake();
    lay(5000, 4300);
    end.scrolled();
    lay(6000, 4300);
    end.follow();
    expect(page.scrollTop).toBe(5300);
  });

  it('lets go of whoever scrolls back', () => {
    const end = createEndHolder();
    lay(1000, 300);
    end.scrolled();
    lay(1000, 250);
    end.scrolled();
    lay(5000, 250);
    end.follow();
    expect(page.scrollTop).toBe(250);
  });

  it('holds on when the browser keeps what is in view in place', () => {
    const end = createEndHolder();
    lay(1000, 300);
    end.scrolled();
    lay(980, 230); // 70 less above what is in view, 50 more below
    end.note();
    end.scrolled();
    end.follow();
    expect(page.scrollTop).toBe(280);
  });

  it('arrives though the end moves on while the page scrolls there', () => {
    const end = createEndHolder();
    lay(1000, 100);
    end.aim();
    lay(1000, 200);
    end.scrolled();
    lay(5000, 300);
    end.scrolled();
    end.follow();
    expect(page.scrollTop).toBe(4300);
  });

  it('stays where it is when something is opened at the end, or something else is shown', () => {
    const end = createEndHolder();
    lay(1000, 300);
    end.scrolled();
    lay(1500, 300);
    end.leave();
    end.follow();
    expect(page.scrollTop).toBe(300);

    lay(1500, 800);
    end.scrolled();
    end.leave();
    lay(5000, 800);
    end.follow();
    expect(page.scrollTop).toBe(800);
  });
});
