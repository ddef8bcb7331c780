import { Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Opening, OpeningPill, type OpeningState, useOpenings } from '~/entities/opening';
import { type Column, ListPage } from '~/shared/list';
import { DateTime, Number, Quantity, TextLink } from '~/shared/ui';

const STATES: readonly OpeningState[] = ['DRAFT', 'BOOKED', 'UNDONE'];
const route = getRouteApi('/frame/stock/openings');

/** What was taken over so far, and drafts to go on with. */
export default function OpeningList() {
  const { t } = useTranslation('opening');
  const { row, state } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useOpenings(state);
  const columns: Column<Opening>[] = [
    {
      id: 'number',
      label: t('number'),
      width: '160px',
      cell: (each) => (
        <TextLink to="/stock/openings/$number" params={{ number: each.number }}>
          <Number>{each.number}</Number>
        </TextLink>
      ),
    },
    { id: 'state', label: t('stateLabel'), width: '150px', cell: (each) => <OpeningPill state={each.state} /> },
    { id: 'warehouse', label: t('warehouse'), width: 'minmax(100px, 1fr)', cell: (each) => each.settings.warehouseCode },
    { id: 'rows', label: t('rows'), width: '90px', align: 'right', cell: (each) => <Quantity value={each.counts.rows} /> },
    { id: 'faulty', label: t('faulty'), width: '110px', align: 'right', cell: (each) => (each.state === 'DRAFT' ? <Quantity value={each.counts.faulty} /> : null) },
    { id: 'changed', label: t('changed'), width: '180px', cell: (each) => <DateTime value={each.undoneAt ?? each.bookedAt ?? each.changedAt} /> },
    { id: 'by', label: t('who'), width: '130px', cell: (each) => each.undoneBy ?? each.bookedBy ?? each.owner },
  ];
  const begin = (
    <Button component={Link} to={'/stock/openings/new' as '/'}>
      {t('new')}
    </Button>
  );
  return (
    <ListPage
      id="stock-openings"
      title={t('title')}
      list={list}
      rowKey={(each) => each.number}
      columns={columns}
      views={[{ id: 'ALL', label: t('all') }, ...STATES.map((each) => ({ id: each, label: t(`state.${each}`) }))]}
      view={state ?? 'ALL'}
      onView={(view) => void navigate({ search: { state: STATES.find((each) => each === view) }, replace: true })}
      actions={begin}
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={({ number }) => void navigate({ to: '/stock/openings/$number', params: { number } })}
      empty={{ icon: IconTableImport, title: t(state ? 'noneSuch' : 'none'), text: t('noneHint'), action: state ? undefined : begin }}
    />
  );
}
