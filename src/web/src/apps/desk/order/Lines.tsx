import { Button, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrderLine, type OrderPage, useVatLabel } from '~/entities/order';
import { ProductPicture } from '~/entities/product';
import { SubstituteLine } from '~/features/substitute-line';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { Money, Number, TextLink } from '~/shared/ui';
import classes from './desk.module.css';
import { LinePrice } from './LinePrice';

/** What was ordered, how far each line is, and what it comes to. */
export function Lines({ page }: { page: OrderPage }) {
  const { t } = useTranslation(['desk', 'order']);
  const formats = useFormats();
  const vatLabel = useVatLabel();
  const { order, stock, prices, promises } = page;
  const sells = hasRole(useUser(), ['order-desk', 'supervisor']);
  const [substituting, setSubstituting] = useState<OrderLine>();
  const reserved = new Map(stock.map((line) => [line.lineNo, line]));
  const explained = new Map(prices.map(({ lineNo, explanation }) => [lineNo, explanation]));
  return (
    <div className={classes.wide} tabIndex={0} role="region" aria-label={t('desk:page.lines')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('desk:line.picture')}</VisuallyHidden>
            </th>
            <th scope="col">{t('desk:line.goods')}</th>
            <th scope="col" data-align="right">
              {t('desk:line.quantity')}
            </th>
            <th scope="col">{t('desk:line.howFar')}</th>
            <th scope="col" data-align="right">
              {t('desk:line.price')}
            </th>
            <th scope="col" data-align="right">
              {t('desk:line.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.lineNo}>
              <td>
                <ProductPicture number={line.productNumber} />
              </td>
              <td>
                <div>{line.name}</div>
                <Text size="xs" c="dimmed">
                  <Number>{line.productNumber}</Number>
                </Text>
              </td>
              <td data-align="right">
                {formats.number(line.quantity)} <Text span size="xs" c="dimmed">{t(`order:unit.${line.unit}`)}</Text>
              </td>
              <td>
                <HowFar line={line} reserved={reserved.get(line.lineNo)?.reserved ?? 0} available={reserved.get(line.lineNo)?.available} />
                <ComesWith promise={promises.find((each) => each.lineNo === line.lineNo)} />
                {sells && order.lifecycle === 'PLACED' && line.stocked && line.open > 0 && !reserved.get(line.lineNo)?.reserved && (
                  <Button variant="subtle" size="compact-xs" aria-label={t('desk:substitute.openFor', { goods: line.name })} onClick={() => setSubstituting(line)}>
                    {t('desk:substitute.open')}
                  </Button>
                )}
              </td>
              <td data-align="right">
                <LinePrice line={line} currency={order.currency} explanation={explained.get(line.lineNo) ?? []} />
              </td>
              <td data-align="right">
                <Money value={line.net} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {order.freight.amount > 0 && <Sum label={t('desk:total.freight')} value={order.freight} />}
          <Sum label={t('desk:total.net')} value={order.totals.net} />
          {order.totals.groups.map((group) => (
            <Sum
              key={`${group.rate.category}${group.rate.percent}`}
              label={vatLabel(group.rate)}
              value={group.tax}
            />
          ))}
          <Sum label={t('desk:total.gross')} value={order.totals.gross} />
        </tfoot>
      </table>
      {substituting && <SubstituteLine orderNumber={order.number} lineNo={substituting.lineNo} name={substituting.name} onClose={() => setSubstituting(undefined)} />}
    </div>
  );
}

function Sum({ label, value }: { label: string; value: OrderPage['order']['freight'] }) {
  return (
    <tr>
      <td colSpan={5} data-align="right">
        {label}
      </td>
      <td data-align="right">
        <Money value={value} />
      </td>
    </tr>
  );
}

function HowFar({ line, reserved, available }: { line: OrderLine; reserved: number; available?: number }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  if (!line.stocked) {
    return <Text size="xs">{t('line.service', { invoiced: formats.number(line.invoiced) })}</Text>;
  }
  const bars = [
    ['reserved', reserved],
    ['shipped', line.shipped],
    ['invoiced', line.invoiced],
  ] as const;
  return (
    <div>
      <div className={classes.bars}>
        {bars.map(([name, value]) => (
          <Bar key={name} label={t(`line.${name}`)} value={value} of={line.quantity} />
        ))}
      </div>
      {line.cancelled > 0 && <Text size="xs">{t('line.cancelled', { quantity: formats.number(line.cancelled) })}</Text>}
      {line.open > reserved && available !== undefined && (
        <Text size="xs" c="dimmed">
          {t('line.available', { quantity: formats.number(available) })}
        </Text>
      )}
    </div>
  );
}

/** The supplier orders or transfers that bring what the line waits for, and their day. */
function ComesWith({ promise }: { promise?: OrderPage['promises'][number] }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const user = useUser();
  if (!promise || promise.references.length === 0) {
    return null;
  }
  const looks = hasRole(user, ['purchasing', 'supervisor', 'finance', 'administrator']);
  return (
    <Text size="xs">
      {t('line.comesWith')}{' '}
      {promise.references.map((reference) =>
        looks && reference.startsWith('PO-') ? (
          <TextLink key={reference} to="/purchase-orders/$number" params={{ number: reference }} size="xs">
            {reference}
          </TextLink>
        ) : (
          <span key={reference}>{reference}</span>
        ),
      )}{' '}
      {promise.promisedOn ? t('line.comesOn', { day: formats.date(promise.promisedOn) }) : t('line.comesPartly', { quantity: formats.number(promise.covered) })}
    </Text>
  );
}

function Bar({ label, value, of }: { label: string; value: number; of: number }) {
  const formats = useFormats();
  return (
    <>
      <span>{label}</span>
      <span className={classes.bar} aria-hidden="true">
        <i style={{ width: `${of > 0 ? Math.min(100, (100 * value) / of) : 0}%` }} />
      </span>
      <span style={{ fontVariantNumeric: 'tabular-nums' }}>{formats.number(value)}</span>
    </>
  );
}
