import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Job = components['schemas']['FloorJob'];
export type FloorStep = Job['step'];
export type PickList = components['schemas']['PickList'];
export type Stop = components['schemas']['PickListStop'];
export type Hit = components['schemas']['ScanHit'];
export type ProposedParcel = components['schemas']['ProposedParcel'];
export type Shipment = components['schemas']['ShipmentView'];
export type Warehouse = components['schemas']['WarehouseView'];

const PAGE = 50;
const AGAIN_MS = 15_000;

export const FLOOR_TASKS: Record<FloorStep, string> = { PICK: 'UserTask_PickGoods', PACK: 'UserTask_PackGoods' };

export function useWarehouses() {
  return useQuery({ queryKey: ['warehouses'], staleTime: 60_000, queryFn: () => ask(api.GET('/api/warehouses')) });
}

/** What waits on the floor of a warehouse, the oldest first. */
export function useJobs(warehouse: string) {
  return useKeyset<Job>(
    ['floor', warehouse],
    (cursor, signal) =>
      ask(api.GET('/api/shipments/waiting', { params: { query: { warehouse, cursor, limit: PAGE } }, signal })) as Promise<KeysetPage<Job>>,
    { refetchInterval: AGAIN_MS },
  );
}

const at = (shipmentNumber: string) => ({ params: { path: { shipmentNumber } } });

export const pickListQuery = (shipment: string) =>
  queryOptions({ queryKey: ['pick-list', shipment], queryFn: () => ask(api.GET('/api/shipments/{shipmentNumber}/pick-list', at(shipment))) });

export const shipmentQuery = (shipment: string) =>
  queryOptions({ queryKey: ['shipment', shipment], queryFn: () => ask(api.GET('/api/shipments/{shipmentNumber}', at(shipment))) });

export const parcelsQuery = (shipment: string) =>
  queryOptions({ queryKey: ['parcels', shipment], queryFn: () => ask(api.GET('/api/shipments/{shipmentNumber}/parcels', at(shipment))) });

/** Boxes the goods would fit into. */
export const proposalQuery = (shipment: string) =>
  queryOptions({ queryKey: ['parcel-proposal', shipment], queryFn: () => ask(api.GET('/api/shipments/{shipmentNumber}/parcel-proposal', at(shipment))) });

export function useCarriers() {
  return useQuery({ queryKey: ['carriers'], staleTime: 60_000, queryFn: () => ask(api.GET('/api/carriers')) });
}

/** A carrier as people call it. */
export function useCarrierName(code: string | null | undefined): string | undefined {
  const { data } = useCarriers();
  return data?.find((carrier) => carrier.code === code)?.name ?? code ?? undefined;
}

/** Everything a code may mean. */
export function whatIs(code: string): Promise<Hit[]> {
  return ask(api.GET('/api/scan', { params: { query: { code } } })) as Promise<Hit[]>;
}

/** The open task of a shipment at one step, with who has taken it on. */
export async function floorTask(orderNumber: string, shipment: string, step: FloorStep) {
  const page = await ask(api.GET('/api/tasks', { params: { query: { subject: orderNumber, task: FLOOR_TASKS[step], limit: PAGE } } }));
  return page.items?.find((task) => task.facts['shipmentNumber'] === shipment);
}
