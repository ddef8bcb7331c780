import { Button, Menu, Text } from '@mantine/core';
import { IconBan, IconChecklist, IconChevronDown, IconEdit, IconHome, IconMessage, IconRotate } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { CancelOrder } from '~/features/cancel-order';
import { ChangeOrder } from '~/features/change-order';
import { ChangeAddress } from '~/features/mend-order';
import { useCommands } from '~/shared/keys';

type Action = OrderPage['actions'][number]['action'];

const ICONS = {
  CHANGE: IconEdit,
  CANCEL: IconBan,
  CHANGE_DELIVERY_ADDRESS: IconHome,
  DO_TASK: IconChecklist,
  RETRY: IconRotate,
  COMMENT: IconMessage,
} satisfies Record<Action, unknown>;

/** What can be done with the order now; what cannot stays in sight with why. */
export function Actions({ page }: { page: OrderPage }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [open, setOpen] = useState<Action>();
  const close = () => setOpen(undefined);
  const run = (action: Action) => {
    if (action === 'DO_TASK' && page.waiting?.taskId) {
      void navigate({ to: `/tasks/${page.waiting.taskId}` as '/' });
    } else if (action === 'RETRY' && page.waiting?.incidentId) {
      void navigate({ to: '/incidents' as '/' });
    } else if (action === 'COMMENT') {
      document.getElementById('order-comment')?.focus();
    } else {
      setOpen(action);
    }
  };
  useCommands(
    page.actions
      .filter(({ allowed }) => allowed)
      .map(({ action }) => ({ id: `order-${action}`, label: t(`action.${action}`), run: () => run(action) })),
  );
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            {t('action.label')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {page.actions.map(({ action, allowed, reason }) => {
            const Icon = ICONS[action];
            return (
              <Menu.Item
                key={action}
                aria-disabled={!allowed || undefined}
                closeMenuOnClick={allowed}
                leftSection={<Icon size={16} aria-hidden="true" />}
                onClick={() => allowed && run(action)}
              >
                <Text span inherit c={allowed ? undefined : 'dimmed'}>
                  {t(`action.${action}`)}
                </Text>
                {!allowed && reason && (
                  <Text size="xs" c="dimmed">
                    {reason}
                  </Text>
                )}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {open === 'CHANGE' && <ChangeOrder page={page} opened onClose={close} />}
      {open === 'CANCEL' && <CancelOrder orderNumber={page.order.number} opened onClose={close} />}
      {open === 'CHANGE_DELIVERY_ADDRESS' && <ChangeAddress page={page} opened onClose={close} />}
    </>
  );
}
