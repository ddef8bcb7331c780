import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Quote, QuoteVersion } from '~/entities/quote';
import { useFormats } from '~/shared/i18n';
import { DateTime, Goods, Money, Wide } from '~/shared/ui';

type Offer = QuoteVersion['offer'];
type Line = Offer['lines'][number];

/** What is offered, line by line. */
export function OfferLines({ offer }: { offer: Offer }) {
  const { t } = useTranslation('quotes');
  const formats = useFormats();
  return (
    <Wide label={t('tab.offer')}>
      <Table miw={560} mb="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.goods')}</Table.Th>
            <Table.Th ta="right">{t('column.quantity')}</Table.Th>
            <Table.Th ta="right">{t('column.price')}</Table.Th>
            <Table.Th ta="right">{t('column.discount')}</Table.Th>
            <Table.Th ta="right">{t('net')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {offer.lines.map((line) => (
            <Table.Tr key={line.lineNo}>
              <Table.Td>
                <Goods name={line.name} number={line.productNumber} />
              </Table.Td>
              <Table.Td ta="right">{formats.number(line.quantity)}</Table.Td>
              <Table.Td ta="right">
                <Money value={{ amount: line.unitPrice, currency: offer.currency }} />
              </Table.Td>
              <Table.Td ta="right">{line.discount > 0 && formats.percent(line.discount / 100)}</Table.Td>
              <Table.Td ta="right">
                <Money value={line.net} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Wide>
  );
}

function same(one: Line | undefined, other: Line | undefined): boolean {
  return one?.quantity === other?.quantity && one?.unitPrice === other?.unitPrice && one?.discount === other?.discount;
}

/** All versions side by side; what differs from the one before stands out. */
export function Versions({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quotes');
  const formats = useFormats();
  const goods = new Map(quote.versions.flatMap(({ offer }) => offer.lines.map((line) => [line.productNumber, line.name] as const)));
  const lineOf = (version: QuoteVersion | undefined, product: string) => version?.offer.lines.find((line) => line.productNumber === product);
  return (
    <Wide label={t('tab.versions', { count: quote.versions.length })}>
      <Table miw={240 + quote.versions.length * 150}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.goods')}</Table.Th>
            {quote.versions.map(({ version }) => (
              <Table.Th key={version} ta="right">
                {t('versionNo', { version })}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...goods].map(([product, name]) => (
            <Table.Tr key={product}>
              <Table.Td>{name}</Table.Td>
              {quote.versions.map((version, index) => {
                const line = lineOf(version, product);
                const changed = index > 0 && !same(line, lineOf(quote.versions[index - 1], product));
                return (
                  <Table.Td key={version.version} ta="right" fw={changed ? 600 : undefined}>
                    {line ? `${formats.number(line.quantity)} × ${formats.money({ amount: line.unitPrice, currency: version.offer.currency })}${line.discount > 0 ? ` −${formats.percent(line.discount / 100)}` : ''}` : '–'}
                    {changed && (
                      <Text size="xs" c="dimmed">
                        {t('changed')}
                      </Text>
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{t('column.total')}</Table.Th>
            {quote.versions.map(({ version, offer }) => (
              <Table.Td key={version} ta="right">
                <Money value={offer.totals.gross} />
              </Table.Td>
            ))}
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{t('column.validUntil')}</Table.Th>
            {quote.versions.map(({ version, validUntil }) => (
              <Table.Td key={version} ta="right">
                <DateTime value={validUntil} as="date" />
              </Table.Td>
            ))}
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{t('sentAt')}</Table.Th>
            {quote.versions.map(({ version, sentAt }) => (
              <Table.Td key={version} ta="right">
                {sentAt ? <DateTime value={sentAt} /> : '–'}
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Wide>
  );
}
