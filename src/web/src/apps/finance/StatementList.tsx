import { IconFileText } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type BankStatement, useBankStatements } from '~/entities/bank';
import { type Column, ListPage } from '~/shared/list';
import { DateTime, Money, Quantity, StatePill } from '~/shared/ui';

const route = getRouteApi('/frame/finance/bank/statements');

/** Statements that were read, and whether one between them is missing. */
export default function StatementList() {
  const { t } = useTranslation('bank');
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useBankStatements();
  const columns: Column<BankStatement>[] = [
    { id: 'closed', label: t('column.closed'), width: '112px', cell: (each) => <DateTime value={each.closedOn} as="date" /> },
    { id: 'account', label: t('column.account'), width: 'minmax(150px, 2fr)', cell: (each) => each.account },
    { id: 'reference', label: t('column.reference'), width: 'minmax(100px, 1fr)', cell: (each) => each.reference },
    { id: 'opening', label: t('column.opening'), width: '112px', align: 'right', cell: (each) => <Money value={each.opening} /> },
    { id: 'closing', label: t('column.closing'), width: '112px', align: 'right', cell: (each) => <Money value={each.closing} /> },
    { id: 'entries', label: t('column.entries'), width: '80px', align: 'right', cell: (each) => <Quantity value={each.entries} /> },
    { id: 'open', label: t('column.open'), width: '90px', align: 'right', cell: (each) => <Quantity value={each.open} /> },
    { id: 'gap', label: t('column.state'), width: '180px', cell: (each) => (each.gap ? <StatePill meaning="attention">{t('gapShort')}</StatePill> : <StatePill meaning="good">{t('follows')}</StatePill>) },
    { id: 'file', label: t('column.file'), width: 'minmax(140px, 1fr)', extra: true, cell: (each) => each.fileName },
    { id: 'imported', label: t('column.imported'), width: '220px', extra: true, cell: (each) => <><DateTime value={each.importedAt} /> · {each.importedBy}</> },
  ];
  return (
    <ListPage
      id="bank-statements"
      title={t('statements')}
      list={list}
      rowKey={(each) => String(each.id)}
      columns={columns}
      active={row}
      onActive={(next) => void navigate({ search: { row: next }, replace: true })}
      onOpen={({ id }) => void navigate({ to: '/bank', search: { view: 'ALL', statement: id } })}
      empty={{ icon: IconFileText, title: t('empty.statements'), text: t('empty.hint') }}
    />
  );
}
