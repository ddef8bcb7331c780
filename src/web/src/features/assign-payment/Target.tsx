import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BankTarget } from '~/entities/bank';
import { Number, TextLink } from '~/shared/ui';

type Named = Pick<BankTarget, 'kind' | 'number' | 'detail' | 'customerName' | 'customerNumber'>;

/** What money is for: invoice, order or refund, and whose. */
export function Target({ target, linked }: { target: Named; linked?: boolean }) {
  const { t } = useTranslation('bank');
  const number = <Number>{target.number}</Number>;
  return (
    <div>
      <Text component="div" fw={500}>
        {t(`kind.${target.kind}`)}{' '}
        {!linked && number}
        {linked && target.kind === 'INVOICE' && (
          <TextLink to="/invoices/$invoiceNumber" params={{ invoiceNumber: target.number }}>
            {number}
          </TextLink>
        )}
        {linked && target.kind === 'CUSTOMER' && (
          <TextLink to="/customers/$number" params={{ number: target.number }}>
            {number}
          </TextLink>
        )}
        {linked && (target.kind === 'ORDER' || target.kind === 'REFUND') && (
          <TextLink to="/orders/$orderNumber" params={{ orderNumber: target.number }}>
            {number}
          </TextLink>
        )}
        {target.detail && ` · ${target.detail}`}
      </Text>
      <Text size="xs" c="dimmed">
        {target.customerName} ({target.customerNumber})
      </Text>
    </div>
  );
}
