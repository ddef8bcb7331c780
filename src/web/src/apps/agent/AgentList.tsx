import { Button, Stack } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agent, useAgents } from '~/entities/agent';
import { AgentForm } from '~/features/keep-agent';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type Column, ListPage } from '~/shared/list';
import { Facts, Number, StatePill } from '~/shared/ui';
import { Balances } from './Balances';

const route = getRouteApi('/frame/agents');

/** Those who earn commission; an agent goes straight to his own account. */
export default function AgentList() {
  const user = useUser();
  const own = hasRole(user, ['agent']) && !hasRole(user, ['finance', 'supervisor', 'administrator']) ? user.agentCode : undefined;
  return own ? <Navigate to="/agents/$code" params={{ code: own }} replace /> : <Agents />;
}

function Agents() {
  const { t } = useTranslation('agent');
  const formats = useFormats();
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useAgents();
  const keeps = hasRole(useUser(), ['finance', 'administrator']);
  const [adding, setAdding] = useState(false);
  const add = keeps && (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setAdding(true)}>
      {t('keep.new')}
    </Button>
  );
  const rate = (agent: Agent) => (agent.rate === null || agent.rate === undefined ? t('byRules') : formats.percent(agent.rate / 100));
  const open = ({ code }: Agent) => void navigate({ to: '/agents/$code', params: { code } });
  const columns: Column<Agent>[] = [
    { id: 'code', label: t('column.code'), width: '120px', cell: (agent) => <Number>{agent.code}</Number> },
    { id: 'name', label: t('column.name'), width: 'minmax(160px, 1fr)', cell: (agent) => agent.name },
    { id: 'rate', label: t('column.rate'), width: '90px', align: 'right', cell: (agent) => rate(agent) },
    { id: 'state', label: t('column.state'), width: '120px', cell: (agent) => <AgentState agent={agent} /> },
  ];
  return (
    <>
      <ListPage
        id="agents"
        title={t('agents')}
        actions={add}
        list={list}
        rowKey={(agent) => agent.code}
        columns={columns}
        active={row}
        onActive={(next) => void navigate({ search: { row: next }, replace: true })}
        onOpen={open}
        preview={(agent) => (
          <Stack gap="md">
            <Facts
              facts={[
                [t('column.name'), agent.name],
                [t('column.rate'), rate(agent)],
                [t('column.email'), agent.email],
              ]}
            />
            <Balances code={agent.code} />
            <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => open(agent)}>
              {t('openAccount')}
            </Button>
          </Stack>
        )}
        faint={(agent) => !agent.active}
        empty={{ icon: IconUsers, title: t('empty.agents'), text: t('empty.agentsHint') }}
      />
      {adding && <AgentForm onClose={() => setAdding(false)} />}
    </>
  );
}

function AgentState({ agent }: { agent: Agent }) {
  const { t } = useTranslation('agent');
  return agent.active ? <StatePill meaning="good">{t('active')}</StatePill> : <StatePill meaning="neutral">{t('inactive')}</StatePill>;
}
