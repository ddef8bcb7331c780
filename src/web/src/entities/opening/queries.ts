import { queryOptions } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Opening = components['schemas']['OpeningView'];
export type OpeningState = Opening['state'];
export type OpeningSettings = components['schemas']['OpeningSettings'];
export type OpeningRow = components['schemas']['OpeningRowView'];
export type Cells = components['schemas']['OpeningCells'];
export type SheetColumn = keyof Cells;
export type ProductTotal = components['schemas']['ProductTotal'];

/** In the order of the template. */
export const SHEET_COLUMNS: readonly SheetColumn[] = ['product', 'location', 'lot', 'expiry', 'quantity', 'name', 'unit'];

/** Characters of a cell. */
export const LONGEST_CELL = 300;

/** By list, sheet and totals, all of which begin with it. */
export const openingKey = (number: string) => ['openings', number] as const;

export const openingQuery = (number: string) =>
  queryOptions({
    queryKey: [...openingKey(number), 'head'],
    queryFn: () => ask(api.GET('/api/stock-openings/{number}', { params: { path: { number } } })),
  });

export function useOpenings(state: OpeningState | undefined) {
  return useKeyset<Opening>(
    ['openings', 'list', state],
    (cursor, signal) => ask(api.GET('/api/stock-openings', { params: { query: { state, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Opening>>,
  );
}

/** The rows of a sheet, in its order. */
export function useOpeningRows(number: string, onlyFaulty: boolean) {
  return useKeyset<OpeningRow>(
    [...openingKey(number), 'rows', onlyFaulty],
    (cursor, signal) =>
      ask(api.GET('/api/stock-openings/{number}/rows', { params: { path: { number }, query: { onlyFaulty, cursor, limit: 200 } }, signal })) as Promise<KeysetPage<OpeningRow>>,
  );
}

/** What a sheet brings of each product. */
export function useOpeningTotals(number: string) {
  return useKeyset<ProductTotal>(
    [...openingKey(number), 'totals'],
    (cursor, signal) =>
      ask(api.GET('/api/stock-openings/{number}/totals', { params: { path: { number }, query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<ProductTotal>>,
  );
}
