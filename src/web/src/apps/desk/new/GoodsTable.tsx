import { ActionIcon, Text, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProductPicture } from '~/entities/product';
import type { components } from '~/shared/api';
import type { DraftLine, DraftOrder } from '~/features/place-order';
import { typedNumber } from '~/shared/form';
import { useFormats } from '~/shared/i18n';
import { Money, Number } from '~/shared/ui';
import { AssociatedGoods } from './AssociatedGoods';
import { DiscountField } from './DiscountField';
import { quantityField } from './focus';
import classes from './new.module.css';

export type Quotation = components['schemas']['Quotation'];
export type Change = (next: Partial<DraftOrder> | ((now: DraftOrder) => DraftOrder)) => void;

interface Props {
  draft: DraftOrder;
  quotation: Quotation | undefined;
  change: Change;
  /** The quantity is typed. */
  onDone: () => void;
  onRemoved: () => void;
}

/** The lines as they are typed, with stock and price as the server sees them now. */
export function GoodsTable({ draft, quotation, change, onDone, onRemoved }: Props) {
  const { t } = useTranslation('desk');
  if (draft.lines.length === 0) {
    return <Text c="dimmed">{t('new.empty')}</Text>;
  }
  const edit = (id: string, next: Partial<DraftLine>) =>
    change((now) => ({ ...now, lines: now.lines.map((line) => (line.id === id ? { ...line, ...next } : line)) }));
  return (
    <ul className={classes.lines} aria-label={t('page.lines')}>
      {draft.lines.map((line, index) => (
        <Line
          key={line.id}
          line={line}
          quoted={quotation?.lines.find((each) => each.index === index && each.productNumber === line.productNumber)}
          problems={quotation?.problems.filter(({ pointer }) => pointer.startsWith(`/lines/${index}/`)) ?? []}
          currency={quotation?.currency}
          edit={(next) => edit(line.id, next)}
          onDone={onDone}
          onRemove={() => {
            change((now) => ({ ...now, lines: now.lines.filter((each) => each.id !== line.id) }));
            onRemoved();
          }}
        />
      ))}
      <AssociatedGoods draft={draft} change={change} />
    </ul>
  );
}

interface LineProps {
  line: DraftLine;
  quoted: Quotation['lines'][number] | undefined;
  problems: Quotation['problems'];
  currency: string | undefined;
  edit: (next: Partial<DraftLine>) => void;
  onDone: () => void;
  onRemove: () => void;
}

function Line({ line, quoted, problems, currency, edit, onDone, onRemove }: LineProps) {
  const { t } = useTranslation(['desk', 'order']);
  const formats = useFormats();
  const name = line.name ?? quoted?.name ?? line.productNumber;
  const short = quoted?.available != null && quoted.available < (typedNumber(line.quantity) ?? 0);
  return (
    <li className={classes.line}>
      <ProductPicture number={line.productNumber} />
      <div className={classes.goods}>
        <div>{name}</div>
        <Text size="xs" c="dimmed">
          <Number>{line.productNumber}</Number>
          {quoted?.available != null && (
            <Text span inherit c={short ? 'var(--attention)' : undefined} fw={short ? 600 : undefined}>
              {' · '}
              {short
                ? t('desk:new.short', { quantity: formats.number(quoted.available) })
                : t('desk:new.free', { quantity: formats.number(quoted.available) })}
            </Text>
          )}
        </Text>
        {problems.map((problem) => (
          <Text key={problem.pointer + problem.code} size="xs" c="var(--bad)" role="alert">
            {problem.message}
          </Text>
        ))}
      </div>
      <TextInput
        id={quantityField(line.productNumber)}
        className={classes.quantity}
        aria-label={t('desk:new.quantityOf', { goods: name })}
        inputMode="decimal"
        value={line.quantity}
        error={typedNumber(line.quantity) === undefined}
        rightSection={<Text size="xs" c="dimmed">{(quoted?.unit ?? line.unit) && t(`order:unit.${quoted?.unit ?? line.unit}`)}</Text>}
        onChange={(event) => edit({ quantity: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            onDone();
          }
        }}
      />
      <DiscountField
        label={t('desk:new.discountOf', { goods: name })}
        value={line.discount}
        currency={currency}
        onChange={(discount) => edit({ discount })}
        onDone={onDone}
      />
      <Tooltip label={<Explanation lines={quoted?.explanation ?? []} />} multiline maw={340} events={{ hover: true, focus: true, touch: true }} disabled={!quoted?.explanation.length}>
        <div className={classes.price} tabIndex={quoted?.explanation.length ? 0 : undefined}>
          {quoted && currency && (
            <>
              <Text size="xs" c="dimmed">
                {t('desk:new.each', { price: formats.money({ amount: quoted.unitPrice, currency }) })}
              </Text>
              <Money value={quoted.net} />
            </>
          )}
        </div>
      </Tooltip>
      <Tooltip label={t('desk:new.remove', { goods: name })}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('desk:new.remove', { goods: name })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

function Explanation({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </>
  );
}
