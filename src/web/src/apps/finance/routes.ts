import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { STANDINGS, type Standing } from '~/entities/invoice';
import { type Days, FACT_KINDS, type EntryFilter } from '~/entities/journal';
import { frameRoute, oneOf, text } from '~/shared/routing';

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}

const financeRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: 'finance',
  component: lazyRouteComponent(() => import('./Finance')),
});

export interface InvoiceListSearch {
  standing?: Standing;
  customer?: string;
  text?: string;
  dueFrom?: string;
  dueTo?: string;
  row?: string;
}

const invoicesRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/invoices',
  validateSearch: (search): InvoiceListSearch => ({
    standing: oneOf(search.standing, STANDINGS),
    customer: text(search.customer),
    text: text(search.text),
    dueFrom: day(search.dueFrom),
    dueTo: day(search.dueTo),
    row: text(search.row),
  }),
  component: lazyRouteComponent(() => import('./InvoiceList')),
});

const invoiceRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/invoices/$invoiceNumber',
  component: lazyRouteComponent(() => import('./InvoicePage')),
});

const toInvoiceRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/to-invoice',
  validateSearch: (search): { customer?: string; row?: string } => ({ customer: text(search.customer), row: text(search.row) }),
  component: lazyRouteComponent(() => import('./ToInvoice')),
});

const dunningRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/dunning',
  validateSearch: (search): { all?: boolean; row?: string } => ({ all: search.all === true || undefined, row: text(search.row) }),
  component: lazyRouteComponent(() => import('./DunningList')),
});

const refundsRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/refunds',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./RefundList')),
});

const cashRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/cash',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./CashList')),
});

const settlementsRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/settlements',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./SettlementList')),
});

const commissionRulesRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/settlements/rules',
  component: lazyRouteComponent(() => import('./CommissionRules')),
});

const runRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/settlements/$run',
  validateSearch: (search): { statement?: string } => ({ statement: text(search.statement) }),
  component: lazyRouteComponent(() => import('./RunPage')),
});

export interface BankListSearch {
  view?: 'OPEN' | 'OUT' | 'SETTLED' | 'ASIDE' | 'ALL';
  statement?: number;
  text?: string;
  row?: string;
}

const bankRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/bank',
  validateSearch: (search): BankListSearch => ({
    view: oneOf(search.view, ['OPEN', 'OUT', 'SETTLED', 'ASIDE', 'ALL'] as const),
    statement: Number(search.statement) || undefined,
    text: text(search.text),
    row: text(search.row),
  }),
  component: lazyRouteComponent(() => import('./BankList')),
});

const statementsRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/bank/statements',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./StatementList')),
});

const bankEntryRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/bank/$entryId',
  component: lazyRouteComponent(() => import('./BankEntryPage')),
});

export interface JournalSearch extends EntryFilter {
  row?: string;
}

const inDays = (search: Record<string, unknown>): Partial<Days> => ({ from: day(search.from), to: day(search.to) });

const journalRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/journal',
  validateSearch: (search): JournalSearch => ({ ...inDays(search), kind: oneOf(search.kind, FACT_KINDS), text: text(search.text), row: text(search.row) }),
  component: lazyRouteComponent(() => import('./books/JournalList')),
});

const balanceRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/journal/balance',
  validateSearch: inDays,
  component: lazyRouteComponent(() => import('./books/BalancePage')),
});

const accountsRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/journal/accounts',
  component: lazyRouteComponent(() => import('./books/AccountList')),
});

const accountRoute = createRoute({
  getParentRoute: () => financeRoute,
  path: '/journal/accounts/$accountId',
  validateSearch: inDays,
  component: lazyRouteComponent(() => import('./books/AccountSheet')),
});

export const financeRoutes = [financeRoute.addChildren([invoicesRoute, invoiceRoute, toInvoiceRoute, dunningRoute, refundsRoute, cashRoute, bankRoute, statementsRoute, bankEntryRoute, settlementsRoute, commissionRulesRoute, runRoute, journalRoute, balanceRoute, accountsRoute, accountRoute])] as const;
