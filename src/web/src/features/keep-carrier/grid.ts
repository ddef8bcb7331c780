import type { Terms } from '~/entities/carrier';
import { typedNumber } from '~/shared/form/number';

/** Prices as they are typed: a row for each weight, a column for each zone. */
export interface Grid {
  zones: string[];
  rows: { upToKg: string; prices: string[] }[];
  /** Above the last weight: for each further step. */
  steps: { stepKg: string; price: string }[];
}

const text = (number: number | undefined) => (number === undefined ? '' : String(number));

/** The grid of prices out of the list of them. */
export function gridOf(rates: Terms['rates'], beyond: Terms['beyond']): Grid {
  const zones = [...new Set([...rates, ...beyond].map(({ zone }) => zone))].sort((a, b) => a - b);
  const weights = [...new Set(rates.map(({ upToKg }) => upToKg))].sort((a, b) => a - b);
  const prices = new Map(rates.map(({ zone, upToKg, price }) => [`${zone} ${upToKg}`, price]));
  return {
    zones: zones.map(String),
    rows: weights.map((kg) => ({ upToKg: String(kg), prices: zones.map((zone) => text(prices.get(`${zone} ${kg}`))) })),
    steps: zones.map((zone) => {
      const step = beyond.find((each) => each.zone === zone);
      return { stepKg: text(step?.stepKg), price: text(step?.price) };
    }),
  };
}

/** The list of prices; a cell without a price is a weight the zone is not served with. What is no number stays one that is refused. */
export function termsOf(grid: Grid): Pick<Terms, 'rates' | 'beyond'> {
  const number = (typed: string) => typedNumber(typed) ?? -1;
  return {
    rates: grid.rows.flatMap(({ upToKg, prices }) =>
      grid.zones.flatMap((zone, at) => (prices[at]?.trim() ? [{ zone: number(zone), upToKg: number(upToKg), price: number(prices[at]) }] : [])),
    ),
    beyond: grid.zones.flatMap((zone, at) => {
      const step = grid.steps[at];
      return step && (step.stepKg.trim() || step.price.trim()) ? [{ zone: number(zone), stepKg: number(step.stepKg), price: number(step.price) }] : [];
    }),
  };
}

export function withRow(grid: Grid): Grid {
  const last = typedNumber(grid.rows.at(-1)?.upToKg ?? '') ?? 0;
  return { ...grid, rows: [...grid.rows, { upToKg: String(last + 5), prices: grid.zones.map(() => '') }] };
}

export function withoutRow(grid: Grid, row: number): Grid {
  return { ...grid, rows: grid.rows.filter((_, at) => at !== row) };
}

export function withZone(grid: Grid): Grid {
  const next = Math.max(0, ...grid.zones.map((zone) => typedNumber(zone) ?? 0)) + 1;
  return {
    zones: [...grid.zones, String(next)],
    rows: grid.rows.map((row) => ({ ...row, prices: [...row.prices, ''] })),
    steps: [...grid.steps, { stepKg: '', price: '' }],
  };
}

export function withoutZone(grid: Grid, zone: number): Grid {
  const rest = <T,>(all: T[]) => all.filter((_, at) => at !== zone);
  return { zones: rest(grid.zones), rows: grid.rows.map((row) => ({ ...row, prices: rest(row.prices) })), steps: rest(grid.steps) };
}

export function withPrice(grid: Grid, row: number, zone: number, price: string): Grid {
  return { ...grid, rows: grid.rows.map((each, at) => (at === row ? { ...each, prices: each.prices.map((now, place) => (place === zone ? price : now)) } : each)) };
}

/** A block copied out of a spreadsheet, put down with its first cell here; what reaches beyond the grid is left out. */
export function withBlock(grid: Grid, row: number, zone: number, block: string): Grid {
  const cells = block.replace(/\r?\n$/, '').split(/\r?\n/).map((line) => line.split('\t'));
  return {
    ...grid,
    rows: grid.rows.map((each, at) => {
      const from = cells[at - row];
      return from ? { ...each, prices: each.prices.map((now, place) => from[place - zone]?.trim() ?? now) } : each;
    }),
  };
}
