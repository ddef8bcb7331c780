import type { Notice } from './queries';

interface Target {
  to: string;
  params?: Record<string, string>;
  search?: Record<string, string>;
}

/** The page a notice is about. */
export function targetOf({ subjectType, subject, facts }: Pick<Notice, 'subjectType' | 'subject' | 'facts'>): Target {
  switch (subjectType) {
    case 'order':
      return { to: '/orders/$orderNumber', params: { orderNumber: subject } };
    case 'invoice':
      return { to: '/invoices/$invoiceNumber', params: { invoiceNumber: subject } };
    case 'quote':
      return { to: '/quotes/$quoteNumber', params: { quoteNumber: subject } };
    case 'task':
      return { to: '/tasks/$taskId', params: { taskId: subject } };
    case 'tasks':
      return { to: '/tasks', search: { view: 'mine' } };
    case 'incident':
      return facts.cause ? { to: '/incidents/$cause', params: { cause: facts.cause }, search: { row: subject } } : { to: '/incidents' };
    case 'absence':
      return { to: '/tasks/absences' };
    default:
      return { to: '/' };
  }
}
