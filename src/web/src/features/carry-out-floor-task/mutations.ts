import { useMutation, useQueryClient } from '@tanstack/react-query';
import { floorTask, type FloorStep, type PickList, pickListQuery, type Shipment, shipmentQuery } from '~/entities/shipment';
import { api, ask } from '~/shared/api';

const LOOK_AGAIN_MS = 400;
const PATIENCE = 40;

interface Confirmed {
  itemId: number;
  quantity: number;
  reason?: string;
}

/** Takes the task of a shipment on, so that nobody else walks the same way. */
export function useTakeOn() {
  return useMutation({
    mutationFn: async ({ orderNumber, shipment, step }: { orderNumber: string; shipment: string; step: FloorStep }) => {
      const task = await floorTask(orderNumber, shipment, step);
      return task ? ask(api.POST('/api/tasks/{id}/claim', { params: { path: { id: task.id } } })) : undefined;
    },
  });
}

/** Confirms one stop of a pick list. */
export function useConfirmStop(shipment: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ itemId, quantity, reason }: Confirmed) =>
      ask(
        api.PUT('/api/shipments/{shipmentNumber}/picks/{itemId}', {
          params: { path: { shipmentNumber: shipment, itemId } },
          body: { quantity, reason },
        }),
      ),
    onSuccess: (list: PickList) => client.setQueryData(pickListQuery(shipment).queryKey, list),
  });
}

export function usePack(shipment: string) {
  return useMutation({
    mutationFn: (weights: readonly number[]) =>
      ask(
        api.PUT('/api/shipments/{shipmentNumber}/parcels', {
          params: { path: { shipmentNumber: shipment } },
          body: { parcels: weights.map((weightKg) => ({ weightKg })) },
        }),
      ),
  });
}

const DONE_WITH: Record<FloorStep, (shipment: Shipment) => boolean> = {
  PICK: (shipment) => shipment.state !== 'PLANNED',
  PACK: (shipment) => shipment.trackingNumber !== null && shipment.trackingNumber !== undefined,
};

/** Completes the task of a step and waits until the process has gone on; it does so a moment later by itself. */
export function useFinish(shipment: string, step: FloorStep) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ orderNumber, values }: { orderNumber: string; values: Record<string, unknown> }) => {
      const task = await floorTask(orderNumber, shipment, step);
      if (task) {
        const there = { params: { path: { id: task.id } } };
        await ask(api.POST('/api/tasks/{id}/claim', there));
        await ask(api.POST('/api/tasks/{id}/completion', { ...there, body: { variables: values } }));
      }
      let now = await client.fetchQuery({ ...shipmentQuery(shipment), staleTime: 0 });
      for (let tries = 0; !DONE_WITH[step](now) && tries < PATIENCE; tries++) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
        now = await client.fetchQuery({ ...shipmentQuery(shipment), staleTime: 0 });
      }
      return now;
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['floor'] });
      void client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}

