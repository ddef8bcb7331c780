import { Button, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommissionFact, SettlementState, statementOf, useAgents, useCommissions, useSettlements } from '~/entities/agent';
import { AgentForm } from '~/features/keep-agent';
import { RuleTable } from '~/features/keep-commission-rules';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, ErrorState, LateSkeleton, Money, Page, Part, PdfViewer, TextLink } from '~/shared/ui';
import { Balances } from './Balances';
import { ExplainCommission } from './ExplainCommission';
import { FactRow } from './FactRow';

const route = getRouteApi('/frame/agents/$code');

/** What an agent earned, on which order and why, and his statements. */
export default function Account() {
  const { t } = useTranslation('agent');
  const { code } = route.useParams();
  const { statement } = route.useSearch();
  const agents = useAgents();
  const user = useUser();
  const keeps = hasRole(user, ['finance', 'administrator']);
  const [changing, setChanging] = useState(false);
  const agent = agents.rows.find((each) => each.code === code);
  return (
    <Page
      title={t('account', { name: agent?.name ?? code })}
      facts={agent && <Text c="dimmed">{agent.code}</Text>}
      actions={
        keeps &&
        agent && (
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('keep.change')}
          </Button>
        )
      }
    >
      <Balances code={code} explained />
      <Statements code={code} shown={statement} />
      <Facts code={code} />
      {hasRole(user, ['finance', 'supervisor', 'administrator']) && <RuleTable agent={code} />}
      {changing && <AgentForm agent={agent} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function Statements({ code, shown }: { code: string; shown?: string }) {
  const { t } = useTranslation('agent');
  const list = useSettlements();
  const own = list.rows.filter(({ agentCode, documentId }) => agentCode === code && documentId);
  const open = own.find(({ number }) => number === shown);
  if (list.error) {
    return <ErrorState error={list.error} onRetry={list.refetch} />;
  }
  return (
    <Part title={t('statements')}>
      {own.length === 0 ? (
        <Text c="dimmed">{t('empty.statements')}</Text>
      ) : (
        <Table miw={480}>
          <Table.Tbody>
            {own.map((each) => (
              <Table.Tr key={each.number}>
                <Table.Td>
                  <TextLink to="/agents/$code" params={{ code }} search={{ statement: each.number === shown ? undefined : each.number }}>
                    {each.number}
                  </TextLink>
                </Table.Td>
                <Table.Td>
                  <DateTime value={each.from} as="date" /> – <DateTime value={each.to} as="date" />
                </Table.Td>
                <Table.Td>
                  <SettlementState state={each.state} />
                  {each.paidOn && (
                    <Text size="xs" c="dimmed">
                      <DateTime value={each.paidOn} as="date" />
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right">
                  <Money value={each.amount} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {open && <PdfViewer href={statementOf(open)} title={open.number} />}
    </Part>
  );
}

function Facts({ code }: { code: string }) {
  const { t } = useTranslation('agent');
  const list = useCommissions(code);
  const [explained, setExplained] = useState<CommissionFact>();
  if (list.error) {
    return <ErrorState error={list.error} onRetry={list.refetch} />;
  }
  if (list.loading) {
    return <LateSkeleton />;
  }
  return (
    <Part title={t('facts')}>
      {list.rows.length === 0 ? (
        <Text c="dimmed">{t('empty.facts')}</Text>
      ) : (
        <Table miw={640} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column.order')}</Table.Th>
              <Table.Th>{t('column.customer')}</Table.Th>
              <Table.Th>{t('column.why')}</Table.Th>
              <Table.Th>{t('column.state')}</Table.Th>
              <Table.Th ta="right">{t('column.commission')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.rows.map((fact) => (
              <FactRow key={fact.documentNumber} fact={fact} onExplain={() => setExplained(fact)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {list.more && (
        <Button variant="default" mt="sm" onClick={list.loadMore}>
          {t('more')}
        </Button>
      )}
      {explained && <ExplainCommission fact={explained} onClose={() => setExplained(undefined)} />}
    </Part>
  );
}
