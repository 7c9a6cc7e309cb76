import { afterEach, expect, it, vi } from 'vitest';
import { setInAddress } from './address.ts';

const state = { kept: { place: 40 } };

/** The address after parts were set in it; null where it was left alone. */
function after(href: string, parts: Parameters<typeof setInAddress>[0]): string | null {
  const replaceState = vi.fn();
  vi.stubGlobal('location', { href: `https://news.example/fair/${href}` });
  vi.stubGlobal('history', { state, replaceState });
  setInAddress(parts);
  if (replaceState.mock.calls.length === 0) return null;
  const [kept, , address] = replaceState.mock.lastCall!;
  expect(kept).toBe(state);
  return `${address}`.replace('https://news.example/fair/', '');
}

afterEach(() => void vi.unstubAllGlobals());

it('sets parts where they stand, and leaves the rest', () => {
  expect(after('?a=1&b=2#p3', { a: '5', c: 'x y' })).toBe('?a=5&b=2&c=x+y#p3');
});

it('takes out what is empty', () => {
  expect(after('?a=1&b=2', { a: '' })).toBe('?b=2');
  expect(after('?with=a&with=b&b=2', { with: [] })).toBe('?b=2');
});

it('has a part with several values several times', () => {
  expect(after('?with=a,z&b=2', { with: ['c', 'a'] })).toBe('?with=c&b=2&with=a');
  expect(after('?with=a&with=z&with=b', { with: ['a', 'b'] })).toBe('?with=a&with=b');
});

it('makes no step where nothing changes', () => {
  expect(after('?a=1', { a: '1', b: '' })).toBeNull();
});
