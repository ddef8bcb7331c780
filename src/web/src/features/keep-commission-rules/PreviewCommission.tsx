import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommissionLines } from '~/entities/agent';
import { api, ask } from '~/shared/api';
import { ErrorState, Money } from '~/shared/ui';

/** What an invoice would bring the agent by the rules as they stand. Nothing is booked. */
export function PreviewCommission({ agent, onClose }: { agent: string; onClose: () => void }) {
  const { t } = useTranslation('agent');
  const { t: common } = useTranslation('common');
  const [invoice, setInvoice] = useState('');
  const trying = useMutation({ mutationFn: () => ask(api.GET('/api/commission/preview', { params: { query: { agent, invoice: invoice.trim() } } })) });
  return (
    <Modal opened size="lg" onClose={onClose} title={t('rule.preview')} closeButtonProps={{ 'aria-label': common('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          trying.mutate();
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('rule.previewHint')}</Text>
          <Group align="end">
            <TextInput label={t('rule.invoice')} required withAsterisk={false} data-autofocus maxLength={40} value={invoice} onChange={(event) => setInvoice(event.currentTarget.value)} />
            <Button type="submit" loading={trying.isPending}>
              {t('rule.reckon')}
            </Button>
          </Group>
          {trying.error && <ErrorState error={trying.error} />}
          {trying.data && (
            <>
              <Text role="status">
                {t('rule.brings', { invoice: trying.data.invoiceNumber })} <Money value={trying.data.amount} />
              </Text>
              <CommissionLines lines={trying.data.lines} />
            </>
          )}
        </Stack>
      </form>
    </Modal>
  );
}
