import { Group, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconNotebook } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AboutLink, FACT_KINDS, type JournalEntry, useEntries } from '~/entities/journal';
import { BookNow } from '~/features/keep-books';
import { hasRole, useUser } from '~/shared/api';
import { type Column, ListPage } from '~/shared/list';
import { DateTime, Facts, Money, Number, SimpleTable, TextLink, Wide } from '~/shared/ui';
import type { JournalSearch } from '../routes';
import { BookPages } from './BookPages';

const route = getRouteApi('/frame/finance/journal');

/** What is booked, newest first. */
export default function JournalList() {
  const { t } = useTranslation('books');
  const { row, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useEntries(filter);
  const books = hasRole(useUser(), ['finance']);
  const narrow = (change: Partial<JournalSearch>) => void navigate({ search: (now) => ({ ...now, ...change, row: undefined }), replace: true });
  const look = useDebouncedCallback((words: string) => narrow({ text: words.trim() || undefined }), 250);
  const activate = (next: string | undefined) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true });
  const columns: Column<JournalEntry>[] = [
    { id: 'number', label: t('column.entry'), width: '90px', align: 'right', cell: (entry) => <Number>{String(entry.number)}</Number> },
    { id: 'day', label: t('column.day'), width: '112px', cell: (entry) => <DateTime value={entry.day} as="date" /> },
    { id: 'kind', label: t('column.kind'), width: 'minmax(130px, 1fr)', cell: (entry) => t(`kind.${entry.kind}`) },
    { id: 'document', label: t('column.document'), width: '170px', cell: (entry) => entry.document },
    { id: 'note', label: t('column.note'), width: 'minmax(160px, 2fr)', cell: (entry) => entry.note },
    { id: 'amount', label: t('column.amount'), width: '130px', align: 'right', cell: (entry) => <Money value={total(entry)} /> },
    { id: 'fact', label: t('column.fact'), width: '112px', extra: true, cell: (entry) => <DateTime value={entry.factOn} as="date" /> },
  ];
  return (
    <ListPage
      id="journal"
      title={t('page.journal')}
      list={list}
      rowKey={(entry) => String(entry.number)}
      columns={columns}
      filters={
        <Group gap="sm">
          <TextInput size="xs" w={220} aria-label={t('filter')} placeholder={t('filter')} defaultValue={filter.text} onChange={(event) => look(event.currentTarget.value)} />
          <Select
            size="xs"
            aria-label={t('column.kind')}
            placeholder={t('anyKind')}
            clearable
            data={FACT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            value={filter.kind ?? null}
            onChange={(kind) => narrow({ kind: FACT_KINDS.find((each) => each === kind) })}
          />
          <TextInput type="date" size="xs" aria-label={t('fromDay')} value={filter.from ?? ''} onChange={(event) => narrow({ from: event.currentTarget.value || undefined })} />
          <TextInput type="date" size="xs" aria-label={t('toDay')} value={filter.to ?? ''} onChange={(event) => narrow({ to: event.currentTarget.value || undefined })} />
        </Group>
      }
      actions={
        <>
          <BookPages here="/journal" />
          {books && <BookNow />}
        </>
      }
      active={row}
      onActive={activate}
      onOpen={(entry) => activate(String(entry.number))}
      preview={(entry) => <Entry entry={entry} />}
      empty={{ icon: IconNotebook, title: t('empty.journal'), text: t('empty.hint') }}
    />
  );
}

/** Its debit side in the currency of the books. */
function total({ lines }: JournalEntry) {
  return { amount: lines.reduce((sum, line) => sum + line.debit.amount, 0), currency: lines[0]?.debit.currency ?? 'EUR' };
}

function Entry({ entry }: { entry: JournalEntry }) {
  const { t } = useTranslation('books');
  return (
    <Stack gap="md">
      <Facts
        facts={[
          [t('column.kind'), t(`kind.${entry.kind}`)],
          [t('column.document'), <AboutLink key="document" {...entry} />],
          [t('column.day'), <DateTime key="day" value={entry.day} as="date" />],
          [t('moved'), entry.factOn === entry.day ? undefined : <DateTime key="fact" value={entry.factOn} as="date" />],
          [t('bookedAt'), <DateTime key="booked" value={entry.bookedAt} />],
          [t('column.note'), entry.note || undefined],
        ]}
      />
      <Wide label={t('lines', { number: String(entry.number) })}>
        <SimpleTable
          headings={[{ label: t('column.account') }, { label: t('column.debit'), right: true }, { label: t('column.credit'), right: true }]}
          rows={entry.lines.map((line) => ({
            key: String(line.lineNo),
            cells: [
              <TextLink key="account" to="/journal/accounts/$accountId" params={{ accountId: String(line.accountId) }}>
                {line.accountNumber} {line.accountName}
              </TextLink>,
              line.debit.amount > 0 && <Money key="debit" value={line.debit} />,
              line.credit.amount > 0 && <Money key="credit" value={line.credit} />,
            ],
          }))}
          nothing=""
        />
      </Wide>
    </Stack>
  );
}
