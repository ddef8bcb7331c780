import { Button, Checkbox } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftRow, DraftStanding, useDrafts } from '~/entities/draft';
import { NewDraft } from '~/features/keep-draft';
import { type Column, ListPage } from '~/shared/list';
import { DateTime, Number } from '~/shared/ui';

const route = getRouteApi('/frame/models/drafts');

/** Changes on their way to going live. */
export default function DraftList() {
  const { t } = useTranslation('studio');
  const { row, all } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useDrafts(!all);
  const [begun, setBegun] = useState(false);
  const open = ({ number }: { number: string }) => void navigate({ to: '/drafts/$number', params: { number } });
  const columns: Column<DraftRow>[] = [
    { id: 'number', label: t('column.draft'), width: '130px', cell: (each) => <Number>{each.number}</Number> },
    { id: 'title', label: t('draft.title'), width: 'minmax(180px, 2fr)', cell: (each) => each.title },
    { id: 'state', label: t('column.state'), width: '130px', cell: (each) => <DraftStanding state={each.state} /> },
    { id: 'files', label: t('column.files'), width: 'minmax(160px, 1fr)', extra: true, cell: (each) => each.files.join(', ') },
    { id: 'changedBy', label: t('column.changedBy'), width: '140px', extra: true, cell: (each) => each.changedBy },
    { id: 'changed', label: t('column.changed'), width: '170px', cell: (each) => <DateTime value={each.changedAt} /> },
  ];
  const begin = (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setBegun(true)}>
      {t('draft.new')}
    </Button>
  );
  return (
    <>
      <ListPage
        id="drafts"
        title={t('drafts')}
        list={list}
        rowKey={(each) => each.number}
        columns={columns}
        active={row}
        onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
        onOpen={open}
        actions={begin}
        filters={<Checkbox label={t('draft.all')} checked={all ?? false} onChange={(event) => void navigate({ search: { all: event.currentTarget.checked || undefined }, replace: true })} />}
        empty={{ icon: IconPencil, title: t('draft.none'), text: t('draft.noneHint') }}
      />
      {begun && <NewDraft onClose={() => setBegun(false)} onKept={open} />}
    </>
  );
}
