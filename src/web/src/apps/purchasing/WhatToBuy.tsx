import { Button, Text } from '@mantine/core';
import { IconShoppingCartCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhatToBuy } from '~/entities/purchase-order';
import { ProposalCard, useOrderAll } from '~/features/buy-goods';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, EmptyState, ErrorState, LateSkeleton, Number, Page, Part, TextLink } from '~/shared/ui';

/** What customers wait for and what shelves lack, grouped by the supplier proposed. */
export default function WhatToBuy() {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const user = useUser();
  const [asked, setAsked] = useState(false);
  const { data, error, refetch } = useWhatToBuy();
  const all = useOrderAll();
  const buys = hasRole(user, ['purchasing', 'supervisor']);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const nothing = data.proposals.length === 0 && data.withoutSupplier.length === 0;
  return (
    <Page
      title={t('whatToBuy')}
      actions={
        buys &&
        data.proposals.length > 1 && (
          <Button size="sm" variant="default" onClick={() => setAsked(true)}>
            {t('orderAll')}
          </Button>
        )
      }
    >
      {nothing && (
        <EmptyState icon={IconShoppingCartCheck} title={t('empty.needs')}>
          {t('empty.needsHint')}
        </EmptyState>
      )}
      {data.proposals.map((proposal) => (
        <ProposalCard key={`${proposal.supplierNumber} ${proposal.warehouseCode} ${proposal.lines.length}`} proposal={proposal} buys={buys} />
      ))}
      {data.withoutSupplier.length > 0 && (
        <Part title={t('withoutSupplier')}>
          <Text c="dimmed">{t('withoutSupplierHint')}</Text>
          <ul>
            {data.withoutSupplier.map((need) => (
              <li key={`${need.productNumber} ${need.warehouseCode}`}>
                <TextLink to="/products/$number" params={{ number: need.productNumber }}>
                  <Number>{need.productNumber}</Number>
                </TextLink>{' '}
                × {formats.number(need.quantity)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <ConfirmEffects
        opened={asked}
        title={t('orderAll')}
        effects={data.proposals.map((proposal) => `${proposal.supplierName}: ${formats.money(proposal.total)}`)}
        confirmLabel={t('orderAll')}
        busy={all.isPending}
        error={all.error}
        onConfirm={() => all.mutate(undefined, { onSuccess: () => setAsked(false) })}
        onClose={() => setAsked(false)}
      />
    </Page>
  );
}
