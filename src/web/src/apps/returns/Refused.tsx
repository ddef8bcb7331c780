import { Alert, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Return, useRefusedRefunds, useReturnCredits } from '~/entities/return';
import { SendAgain } from '~/features/pay-refund';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';

/** Money the card did not take back, and what finance can do about it. */
export function Refused({ of }: { of: Return }) {
  const { t } = useTranslation('returns');
  const formats = useFormats();
  const isFinance = hasRole(useUser(), ['finance']);
  const { data: notes } = useReturnCredits(of.number, of.state);
  const { data } = useRefusedRefunds(of.number, of.state);
  return (
    <Stack gap="sm">
      {data?.map(({ creditNote, reason, state }) => {
        const surplus = notes?.find(({ number }) => number === creditNote)?.surplus;
        return (
          <Alert key={creditNote} variant="outline" color={state === 'REFUSED' ? 'red' : 'gray'}>
            {t(`refused.${state}`, { note: creditNote, reason, amount: surplus ? formats.money(surplus) : '' })}
            {state === 'REFUSED' && isFinance && <SendAgain creditNote={creditNote} />}
          </Alert>
        );
      })}
    </Stack>
  );
}
