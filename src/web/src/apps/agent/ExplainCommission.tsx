import { List, Modal, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CommissionFact, CommissionLines, type CommissionStep, useCommissionStory } from '~/entities/agent';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, LateSkeleton, TextLink } from '~/shared/ui';

/** Where a figure comes from, in words: how it was reckoned, which money made it valid, how it was settled. */
export function ExplainCommission({ fact, onClose }: { fact: CommissionFact; onClose: () => void }) {
  const { t } = useTranslation('agent');
  const { t: common } = useTranslation('common');
  const formats = useFormats();
  const { data, error, refetch } = useCommissionStory(fact.agentCode, fact.documentNumber);
  const isNote = fact.documentNumber !== fact.invoiceNumber;
  return (
    <Modal opened size="xl" onClose={onClose} title={t('story.title', { document: fact.documentNumber })} closeButtonProps={{ 'aria-label': common('close') }}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LateSkeleton rows={4} />}
      {data && (
        <Stack gap="md">
          <Text>
            {t(isNote ? 'story.note' : 'story.invoice', { document: fact.documentNumber, invoice: fact.invoiceNumber, base: formats.money(fact.base), amount: formats.money(fact.amount) })}
          </Text>
          <TextLink to="/invoices/$invoiceNumber" params={{ invoiceNumber: fact.invoiceNumber }}>
            {t('story.show', { invoice: fact.invoiceNumber })}
          </TextLink>
          <div>
            <Title order={3} size="h5" mb="xs">
              {t('story.reckoned')}
            </Title>
            <CommissionLines lines={data.lines} />
          </div>
          <div>
            <Title order={3} size="h5" mb="xs">
              {t('story.since')}
            </Title>
            {data.steps.length === 0 && <Text c="dimmed">{t('story.nothingYet', { invoice: fact.invoiceNumber })}</Text>}
            <List>
              {data.steps.map((step, index) => (
                <List.Item key={index}>
                  <DateTime value={step.day} as="date" />: <StepText step={step} gross={formats.money(data.gross)} />
                </List.Item>
              ))}
            </List>
          </div>
        </Stack>
      )}
    </Modal>
  );
}

function StepText({ step, gross }: { step: CommissionStep; gross: string }) {
  const { t } = useTranslation('agent');
  const formats = useFormats();
  const amount = formats.money(step.amount);
  const settlement = step.settlementNumber ?? '';
  if (step.kind === 'VALID') {
    return step.received
      ? <>{t(step.amount.amount < 0 ? 'story.unmade' : 'story.valid', { amount, received: formats.money(step.received), gross, reference: step.receiptReference ?? '' })}</>
      : <>{t('story.ratio', { amount })}</>;
  }
  if (step.kind === 'SETTLEMENT_CANCELLED') {
    return <>{t('story.cancelled', { amount, settlement })}</>;
  }
  return (
    <>
      {t('story.settled', { amount, settlement })}
      {step.paidOn && (
        <>
          , {t('story.paid')} <DateTime value={step.paidOn} as="date" />
        </>
      )}
    </>
  );
}
