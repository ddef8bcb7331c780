import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

vi.stubGlobal('window', { location: { origin: 'http://localhost' }, addEventListener: () => undefined, matchMedia: () => ({ matches: false }) });
vi.stubGlobal('navigator', { platform: '', language: 'en', languages: ['en'] });
vi.stubGlobal('localStorage', { getItem: () => null });
vi.stubGlobal('document', { documentElement: {}, addEventListener: () => undefined, cookie: '' });
const { AREAS } = await import('./areas');

/** What the first page of each area asks; the server says who may. */
const ASKS: Record<string, string> = {
  tasks: '/api/tasks',
  orders: '/api/orders',
  returns: '/api/returns',
  quotes: '/api/quotes',
  warehouse: '/api/shipments/waiting',
  stock: '/api/stock-counts',
  incidents: '/api/incidents',
  customers: '/api/customers',
  products: '/api/products',
  prices: '/api/price-lists',
  purchasing: '/api/purchase-needs',
  finance: '/api/invoices',
  agents: '/api/agents',
  processes: '/api/processes',
  admin: '/api/users',
};

/** The roles of people whom the server answers, from the list its own test keeps true. */
function people(path: string) {
  const matrix = readFileSync(new URL('../../../test/resources/access-matrix.csv', import.meta.url), 'utf8');
  const line = matrix.split('\n').find((row) => row.startsWith(`GET,${path},`));
  return (line?.split(',')[2] ?? '').split(' ').filter((role) => role !== 'integration');
}

it.each(AREAS)('shows $id to just those whom the server answers there', ({ id, roles }) => {
  expect([...roles].sort()).toEqual(people(ASKS[id] ?? '').sort());
});
