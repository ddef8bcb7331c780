import { Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgents } from '~/entities/agent';
import { api, ask } from '~/shared/api';
import { isoDay } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';

function lastMonth(): { from: string; to: string } {
  const now = new Date();
  return { from: isoDay(new Date(now.getFullYear(), now.getMonth() - 1, 1)), to: isoDay(new Date(now.getFullYear(), now.getMonth(), 0)) };
}

/** Starts a run for agents and a period. */
export function StartSettlement({ onClose, onStarted }: { onClose: () => void; onStarted: (run: string) => void }) {
  const { t } = useTranslation('finance');
  const client = useQueryClient();
  const agents = useAgents();
  const [period, setPeriod] = useState(lastMonth);
  const [chosen, setChosen] = useState<string[]>([]);
  const starting = useMutation({
    mutationFn: () => ask(api.POST('/api/settlements', { body: { ...period, agents: chosen } })),
    onSuccess: async ({ run }) => {
      await client.invalidateQueries({ queryKey: ['settlements'] });
      onStarted(run);
    },
  });
  return (
    <ConfirmEffects
      opened
      title={t('settlement.start')}
      effects={[t('settlement.effectPropose'), t('settlement.effectApprove')]}
      confirmLabel={t('settlement.start')}
      busy={starting.isPending}
      error={starting.error}
      onConfirm={() => starting.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Group grow gap="sm">
          <TextInput type="date" label={t('settlement.from')} required withAsterisk={false} value={period.from} onChange={(event) => setPeriod({ ...period, from: event.currentTarget.value })} />
          <TextInput type="date" label={t('settlement.to')} required withAsterisk={false} value={period.to} onChange={(event) => setPeriod({ ...period, to: event.currentTarget.value })} />
        </Group>
        <MultiSelect
          label={t('settlement.agents')}
          description={t('settlement.agentsHint')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('settlement.allAgents') }}
          data={agents.rows.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
          value={chosen}
          onChange={setChosen}
        />
      </Stack>
    </ConfirmEffects>
  );
}
