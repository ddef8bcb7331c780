import { Anchor, Group, Stack } from '@mantine/core';
import { IconMailExclamation } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DunningRules, RunDunning } from '~/features/run-dunning';
import { api, ask, type components, hasRole, useUser } from '~/shared/api';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { DateTime, Facts, Money, Number, StatePill, TextLink } from '~/shared/ui';

type Dunning = components['schemas']['DunningView'];
const route = getRouteApi('/frame/finance/dunning');

/** Customers who are reminded of what is overdue, newest first. */
export default function DunningList() {
  const { t } = useTranslation('finance');
  const isFinance = hasRole(useUser(), ['finance']);
  const { row, all } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Dunning>(
    ['dunning', all],
    (cursor, signal) => ask(api.GET('/api/dunning', { params: { query: { openOnly: !all, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Dunning>>,
  );
  const activate = (next: string | undefined) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true });
  const columns: Column<Dunning>[] = [
    { id: 'number', label: t('column.number'), width: '160px', cell: (dunning) => <Number>{dunning.number}</Number> },
    { id: 'customer', label: t('column.customer'), width: 'minmax(160px, 2fr)', cell: (dunning) => dunning.customerName },
    { id: 'began', label: t('column.since'), width: '112px', cell: (dunning) => <DateTime value={dunning.beganOn} as="date" /> },
    { id: 'level', label: t('dunning.level'), width: '120px', align: 'right', cell: (dunning) => dunning.level },
    { id: 'state', label: t('column.state'), width: '170px', cell: (dunning) => <DunningState dunning={dunning} /> },
    { id: 'overdue', label: t('dunning.overdue'), width: '130px', align: 'right', cell: (dunning) => <Money value={dunning.overdue} /> },
  ];
  return (
    <ListPage
      id="dunning"
      title={t('dunning.title')}
      list={list}
      rowKey={(dunning) => dunning.number}
      columns={columns}
      views={['open', 'all'].map((id) => ({ id, label: t(`dunning.view.${id}`) }))}
      view={all ? 'all' : 'open'}
      onView={(view) => void navigate({ search: { all: view === 'all' || undefined }, replace: true })}
      actions={
        isFinance && (
          <Group gap="sm">
            <DunningRules />
            <RunDunning />
          </Group>
        )
      }
      active={row}
      onActive={activate}
      onOpen={(dunning) => activate(dunning.number)}
      preview={(dunning) => (
        <Stack gap="md">
          <Facts
            facts={[
              [t('column.state'), <DunningState key="state" dunning={dunning} />],
              [
                t('column.customer'),
                <TextLink key="customer" to="/customers/$number" params={{ number: dunning.customerNumber }}>
                  {dunning.customerName}
                </TextLink>,
              ],
              [t('dunning.overdue'), <Money key="overdue" value={dunning.overdue} />],
              [t('dunning.fees'), <Money key="fees" value={dunning.fees} />],
              [t('dunning.level'), dunning.level],
              [t('dunning.reminded'), dunning.remindedOn && <DateTime key="reminded" value={dunning.remindedOn} as="date" />],
            ]}
          />
          {dunning.documentId && (
            <Anchor href={`/api/dunning/${encodeURIComponent(dunning.number)}/letter`} target="_blank" rel="noreferrer">
              {t('dunning.letter')}
            </Anchor>
          )}
          <TextLink to="/invoices" search={{ customer: dunning.customerNumber, standing: 'OVERDUE' }}>
            {t('dunning.invoices')}
          </TextLink>
        </Stack>
      )}
      empty={{ icon: IconMailExclamation, title: t('empty.dunning'), text: t('empty.dunningHint') }}
    />
  );
}

function DunningState({ dunning }: { dunning: Dunning }) {
  const { t } = useTranslation('finance');
  if (dunning.ending) {
    return <StatePill meaning={dunning.ending === 'SETTLED' ? 'good' : 'bad'}>{t(`dunning.ending.${dunning.ending}`)}</StatePill>;
  }
  return <StatePill meaning={dunning.blocking ? 'bad' : 'neutral'}>{t(dunning.blocking ? 'dunning.blocking' : 'dunning.running')}</StatePill>;
}
