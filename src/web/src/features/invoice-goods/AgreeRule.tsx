import { Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import { type Rule, RULES } from './rules';

/** When a customer gets his invoices; holds as soon as it is chosen. */
export function AgreeRule({ customer, rule }: { customer: string; rule: Rule }) {
  const { t } = useTranslation('finance');
  const client = useQueryClient();
  const agreeing = useMutation({
    mutationFn: (next: Rule) => ask(api.PUT('/api/to-invoice/rules/{customerNumber}', { params: { path: { customerNumber: customer } }, body: { rule: next } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['to-invoice'] }),
  });
  return (
    <>
      <Select
        label={t('toInvoice.rule')}
        description={t('toInvoice.ruleHint')}
        allowDeselect={false}
        data={RULES.map((value) => ({ value, label: t(`toInvoice.rules.${value}`) }))}
        value={agreeing.data?.rule ?? rule}
        onChange={(value) => value && agreeing.mutate(value as Rule)}
      />
      {agreeing.error && <ErrorState error={agreeing.error} />}
    </>
  );
}
