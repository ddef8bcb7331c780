import { expect, it, vi } from 'vitest';
import type { OpeningRow } from '~/entities/opening';
import { remaining, rowsOf } from './typed';

vi.stubGlobal('window', { location: { origin: 'http://localhost' }, addEventListener: () => undefined, matchMedia: () => ({ matches: false }) });
vi.stubGlobal('navigator', { platform: '', language: 'en', languages: ['en'] });
vi.stubGlobal('localStorage', { getItem: () => null });
vi.stubGlobal('document', { documentElement: {}, addEventListener: () => undefined, cookie: '' });
const { cellsAt } = await import('./pasteOver');

const EMPTY = { product: '', location: '', lot: '', expiry: '', quantity: '', name: '', unit: '' };
const row = (rowNo: number): OpeningRow => ({ rowNo, cells: { ...EMPTY, product: `P${rowNo}` }, isNew: false, problems: [] });

it('keeps what was typed while the cell was being saved', () => {
  expect(remaining({ 1: { quantity: '12', lot: 'L1' }, 2: { lot: 'L2' } }, { 1: { quantity: '1', lot: 'L1' }, 2: { lot: 'L2' } })).toEqual({ 1: { quantity: '12' } });
});

it('writes whole rows, with what was typed over what is there', () => {
  expect(rowsOf({ 2: { quantity: '5' } }, [row(1), row(2)])).toEqual([{ rowNo: 2, cells: { ...EMPTY, product: 'P2', quantity: '5' } }]);
});

it('does not undo a cell of the row that was stored since the rows were read', () => {
  expect(rowsOf({ 2: { quantity: '5' } }, [row(2)], { 2: { lot: 'L2', quantity: '4' } })).toEqual([{ rowNo: 2, cells: { ...EMPTY, product: 'P2', lot: 'L2', quantity: '5' } }]);
});

it('lays cells of a spreadsheet over those from a cell on', () => {
  expect(cellsAt('A-01\tL1\nA-02\tL2\n', [row(3), row(7)], 0, 'location')).toEqual({ 3: { location: 'A-01', lot: 'L1' }, 7: { location: 'A-02', lot: 'L2' } });
});

it('does not lay over what reaches beyond the sheet', () => {
  expect(cellsAt('A-01\nA-02\n', [row(3)], 0, 'location')).toBeUndefined();
  expect(cellsAt('pcs\tmore', [row(3)], 0, 'unit')).toBeUndefined();
});
