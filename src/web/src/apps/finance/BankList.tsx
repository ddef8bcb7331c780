import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBuildingBank } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BankEntry, EntryPill, useBankEntries } from '~/entities/bank';
import { ImportStatement, MatchAgain, MatchingRules, useTaking } from '~/features/import-statement';
import { hasRole, useUser } from '~/shared/api';
import { useDroppedFile } from '~/shared/form';
import { type Column, FilterChip, ListPage } from '~/shared/list';
import { DateTime, Money } from '~/shared/ui';
import { EntryFacts } from './EntryFacts';
import type { BankListSearch } from './routes';

const route = getRouteApi('/frame/finance/bank');
const VIEWS = ['OPEN', 'OUT', 'SETTLED', 'ASIDE', 'ALL'] as const;
type View = (typeof VIEWS)[number];

const FILTERS = {
  OPEN: { state: 'OPEN', direction: 'IN' },
  OUT: { state: 'OPEN', direction: 'OUT' },
  SETTLED: { state: 'SETTLED' },
  ASIDE: { state: 'ASIDE' },
  ALL: {},
} as const satisfies Record<View, object>;

/** What the bank told: first of all the money that came and has no place yet. */
export default function BankList() {
  const { t } = useTranslation('bank');
  const { t: common } = useTranslation('common');
  const { view = 'OPEN', statement, text, row } = route.useSearch();
  const navigate = route.useNavigate();
  const books = hasRole(useUser(), ['finance']);
  const [importing, setImporting] = useState(false);
  const taking = useTaking();
  const take = (file: File) => {
    setImporting(true);
    taking.mutate(file);
  };
  const held = useDroppedFile(take, books && !taking.isPending);
  const list = useBankEntries({ ...FILTERS[view], statement, text });
  const narrow = (change: Partial<BankListSearch>) => void navigate({ search: (now) => ({ ...now, ...change, row: undefined }), replace: true });
  const look = useDebouncedCallback((words: string) => narrow({ text: words.trim() || undefined }), 250);
  const open = ({ id }: BankEntry) => void navigate({ to: '/bank/$entryId', params: { entryId: String(id) } });
  const columns: Column<BankEntry>[] = [
    { id: 'booked', label: t('column.booked'), width: '112px', cell: (entry) => <DateTime value={entry.bookedOn} as="date" /> },
    { id: 'party', label: t('column.party'), width: 'minmax(160px, 1fr)', cell: (entry) => entry.party ?? '–' },
    { id: 'text', label: t('column.text'), width: 'minmax(180px, 2fr)', cell: (entry) => entry.text },
    { id: 'amount', label: t('column.amount'), width: '130px', align: 'right', cell: (entry) => <Signed entry={entry} /> },
    { id: 'rest', label: t('column.rest'), width: '120px', align: 'right', cell: (entry) => <Money value={entry.rest} /> },
    { id: 'state', label: t('column.state'), width: '150px', extra: view !== 'ALL', cell: (entry) => <EntryPill entry={entry} /> },
    { id: 'finding', label: t('column.finding'), width: 'minmax(150px, 1fr)', cell: (entry) => (entry.finding && entry.state === 'OPEN' ? t(`finding.${entry.finding}`) : null) },
    { id: 'account', label: t('column.account'), width: '230px', extra: true, cell: (entry) => entry.account },
  ];
  return (
    <>
      <ListPage
        id="bank"
        title={t('title')}
        list={list}
        rowKey={(entry) => String(entry.id)}
        columns={columns}
        views={VIEWS.map((id) => ({ id, label: t(`view.${id}`) }))}
        view={view}
        onView={(next) => narrow({ view: VIEWS.find((each) => each === next) })}
        actions={
          <>
            {books && <MatchingRules />}
            {books && <MatchAgain />}
            <Button variant="default" component={Link} to={'/bank/statements' as '/'}>
              {t('statements')}
            </Button>
            {books && <Button onClick={() => setImporting(true)}>{t('import')}</Button>}
          </>
        }
        filters={
          <Group gap="sm">
            <TextInput size="xs" w={220} aria-label={t('filter')} placeholder={t('filter')} defaultValue={text} onChange={(event) => look(event.currentTarget.value)} />
            {statement && <FilterChip field={t('statement')} value={String(statement)} onRemove={() => narrow({ statement: undefined })} />}
          </Group>
        }
        active={row}
        onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
        onOpen={open}
        preview={(entry) => <EntryFacts entry={entry} onOpen={() => open(entry)} />}
        empty={{ icon: IconBuildingBank, title: t(view === 'OPEN' ? 'empty.OPEN' : 'empty.other'), text: t('empty.hint') }}
      />
      <Modal opened={importing || held} onClose={() => setImporting(false)} title={t('import')} closeButtonProps={{ 'aria-label': common('close') }}>
        <ImportStatement taking={taking} held={held} />
      </Modal>
    </>
  );
}

function Signed({ entry: { amount, direction } }: { entry: BankEntry }) {
  return <Money value={direction === 'IN' ? amount : { ...amount, amount: -amount.amount }} />;
}
