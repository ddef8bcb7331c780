import { Button, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Settlement, SettlementState, statementOf, useAgents, useRun } from '~/entities/agent';
import { useTasksOf } from '~/entities/task';
import { DecideSettlement, SettlementActions } from '~/features/settle-commission';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, ErrorState, LateSkeleton, Money, Number, Page, Part, PdfViewer, TextLink } from '~/shared/ui';

const route = getRouteApi('/frame/finance/settlements/$run');

/** A run of settlement: what it proposes, finance's word, and the statements. */
export default function RunPage() {
  const { t } = useTranslation('finance');
  const { run } = route.useParams();
  const { statement } = route.useSearch();
  const { data, error, refetch } = useRun(run);
  const settlements = data?.settlements ?? [];
  const proposed = settlements.some(({ state }) => state === 'PROPOSED');
  const { data: tasks } = useTasksOf(run, 3_000, proposed);
  const task = tasks?.[0];
  const settles = hasRole(useUser(), ['finance']);
  const agents = useAgents();
  const hasAccount = (code: string) => agents.rows.some((agent) => agent.code === code && agent.iban);
  const shown = settlements.find(({ number }) => number === statement);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return (
    <Page
      title={run}
      facts={settlements[0] && <SettlementState state={settlements[0].state} />}
      actions={
        settlements.some(({ state, agentCode }) => state === 'SETTLED' && hasAccount(agentCode)) && (
          <Button variant="default" component="a" href={`/api/settlements/runs/${encodeURIComponent(run)}/payment-list`} download leftSection={<IconDownload size={16} aria-hidden="true" />}>
            {t('settlement.paymentList')}
          </Button>
        )
      }
    >
      {settlements.length === 0 && <Text>{t('settlement.nothing')}</Text>}
      {settlements.length > 0 && (
        <Part title={t('settlement.proposals')}>
          <Table miw={560}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('column.number')}</Table.Th>
                <Table.Th>{t('column.agent')}</Table.Th>
                <Table.Th ta="right">{t('invoices')}</Table.Th>
                <Table.Th ta="right">{t('settlement.base')}</Table.Th>
                <Table.Th ta="right">{t('settlement.commission')}</Table.Th>
                <Table.Th>{t('settlement.statement')}</Table.Th>
                <Table.Th>{t('column.state')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {settlements.map((each) => (
                <Table.Tr key={each.number}>
                  <Table.Td>
                    <Number>{each.number}</Number>
                  </Table.Td>
                  <Table.Td>
                    <TextLink to="/agents/$code" params={{ code: each.agentCode }}>
                      {each.agentCode}
                    </TextLink>
                    {!agents.loading && !hasAccount(each.agentCode) && (
                      <Text size="xs" c="dimmed">
                        {t('settlement.noAccount')}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td ta="right">{each.invoices}</Table.Td>
                  <Table.Td ta="right">
                    <Money value={each.base} />
                  </Table.Td>
                  <Table.Td ta="right">
                    <Money value={each.amount} />
                  </Table.Td>
                  <Table.Td>
                    {each.documentId ? (
                      <TextLink to="/settlements/$run" params={{ run }} search={{ statement: each.number }}>
                        {t('settlement.show')}
                      </TextLink>
                    ) : (
                      '–'
                    )}
                  </Table.Td>
                  <Table.Td>
                    <SettlementState state={each.state} />
                    <Standing settlement={each} />
                    {settles && <SettlementActions settlement={each} />}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Part>
      )}
      {proposed && task && <DecideSettlement task={task} run={run} />}
      {proposed && !task && <Text c="dimmed">{t('settlement.working')}</Text>}
      {shown && <PdfViewer href={statementOf(shown)} title={shown.number} />}
    </Page>
  );
}

/** When it was paid out and with what, or why it was cancelled. */
function Standing({ settlement: { paidOn, paymentReference, cancelledOn, cancelReason } }: { settlement: Settlement }) {
  const day = paidOn ?? cancelledOn;
  return day ? (
    <Text size="xs" c="dimmed">
      <DateTime value={day} as="date" /> · {paymentReference ?? cancelReason}
    </Text>
  ) : null;
}
