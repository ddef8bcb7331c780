import { Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCustomer } from '~/entities/customer';
import { useOpenItems } from '~/entities/invoice';
import { api, ask, type components, hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ErrorState, Facts, Figures, LateSkeleton, Money, Page, Part, TextLink } from '~/shared/ui';
import { AgreedMethods } from '~/features/agree-methods';
import { CustomerFigures } from './CustomerFigures';
import { CustomerQuotes } from './CustomerQuotes';
import { CustomerState } from './CustomerState';

type Address = components['schemas']['Address'];
const route = getRouteApi('/frame/customers/$number');

/** A customer: where, who, on what terms, and what he owes. */
export default function CustomerPage() {
  const { t } = useTranslation('catalogue');
  const formats = useFormats();
  const { number } = route.useParams();
  const user = useUser();
  const { data: customer, error, refetch } = useCustomer(number);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!customer) {
    return <LateSkeleton />;
  }
  const places: [string, Address][] = [
    [t('billing'), customer.billingAddress],
    ...customer.branches.map((branch): [string, Address] => [branch.name, branch.address]),
    ...customer.deliveryAddresses.map((delivery): [string, Address] => [t('delivery', { code: delivery.code }), delivery.address]),
  ];
  return (
    <Page
      title={customer.name}
      facts={
        <>
          <Text c="dimmed">{number}</Text>
          <CustomerState status={customer.status} />
        </>
      }
      actions={
        <Group gap="md">
          <TextLink to="/orders" search={{ customerNumber: number }}>
            {t('orders')}
          </TextLink>
          <TextLink to="/invoices" search={{ customer: number }}>
            {t('invoices')}
          </TextLink>
          {hasRole(user, ['order-desk', 'finance', 'supervisor', 'administrator']) && (
            <TextLink to="/customers/$number/statement" params={{ number }}>
              {t('statement')}
            </TextLink>
          )}
        </Group>
      }
      aside={
        <Facts
          facts={[
            [t('class'), customer.customerClass],
            [t('group'), customer.groupCode],
            [t('agent'), customer.agentCode],
            [t('vatId'), customer.vatId],
            [t('email'), customer.email],
            [t('phone'), customer.phone],
            [t('terms'), t('days', { count: customer.paymentTermDays })],
            [t('defaultWarehouse'), customer.defaultWarehouse],
          ]}
        />
      }
    >
      {hasRole(user, ['order-desk', 'finance', 'supervisor', 'administrator']) && (
        <>
          <Standing number={number} limit={{ amount: customer.creditLimit, currency: customer.currency }} />
          <CustomerFigures number={number} />
        </>
      )}
      {hasRole(user, ['order-desk', 'finance', 'supervisor', 'agent', 'administrator']) && <CustomerQuotes number={number} />}
      <AgreedMethods number={number} />
      <Part title={t('addresses')}>
        <Facts facts={places.map(([name, address]) => [name, formats.address(address).join(', ')] as const)} />
      </Part>
      <Part title={t('contacts')}>
        {customer.contacts.length === 0 ? (
          <Text c="dimmed">{t('noContacts')}</Text>
        ) : (
          <Table miw={420}>
            <Table.Tbody>
              {customer.contacts.map((contact, index) => (
                <Table.Tr key={index}>
                  <Table.Td>{contact.name}</Table.Td>
                  <Table.Td>{contact.position}</Table.Td>
                  <Table.Td>{contact.phone}</Table.Td>
                  <Table.Td>{contact.email}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Part>
    </Page>
  );
}

/** His credit and what is open, in figures. */
function Standing({ number, limit }: { number: string; limit: { amount: number; currency: string } }) {
  const { t } = useTranslation('catalogue');
  const { data: credit } = useQuery({
    queryKey: ['credit', number, limit.currency],
    queryFn: () => ask(api.GET('/api/payments/credit-use/{customerNumber}', { params: { path: { customerNumber: number }, query: { currency: limit.currency } } })),
  });
  const { data: open } = useOpenItems(number);
  return (
    <Figures
      figures={[
        [t('creditLimit'), <Money key="limit" value={limit} />],
        [t('creditUsed'), <Money key="used" value={credit?.used} />],
        ...(open ?? []).flatMap((each) => [
          [t('openItems'), <Money key={`open${each.open.currency}`} value={each.open} />] as const,
          [t('overdue'), <Money key={`overdue${each.open.currency}`} value={each.overdue} />] as const,
        ]),
      ]}
    />
  );
}
