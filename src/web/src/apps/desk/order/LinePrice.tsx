import { List, Popover, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrderLine } from '~/entities/order';
import { useFormats } from '~/shared/i18n';
import { Money } from '~/shared/ui';
import classes from './desk.module.css';

interface Props {
  line: OrderLine;
  currency: string;
  /** How the price came about, step by step. */
  explanation: readonly string[];
}

/** What one costs; a press tells how that came about. */
export function LinePrice({ line, currency, explanation }: Props) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const price = <Money value={{ amount: line.unitPrice, currency }} />;
  return (
    <>
      {explanation.length === 0 ? (
        price
      ) : (
        <Popover position="bottom-end" withArrow returnFocus trapFocus width={320}>
          <Popover.Target>
            <UnstyledButton className={classes.price} aria-label={t('line.whyPrice', { goods: line.name })}>
              {price}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown tabIndex={-1}>
            <Text size="sm" fw={600} mb={4}>
              {t('line.howPrice')}
            </Text>
            <List size="sm" type="ordered">
              {explanation.map((step) => (
                <List.Item key={step}>{step}</List.Item>
              ))}
            </List>
          </Popover.Dropdown>
        </Popover>
      )}
      {line.discount > 0 && (
        <Text size="xs" c="dimmed">
          {t('line.discount', { percent: formats.percent(line.discount / 100) })}
        </Text>
      )}
    </>
  );
}
