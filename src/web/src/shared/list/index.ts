export { type Column, type Sort } from './columns';
export { DataTable, type DataTableProps } from './DataTable';
export { FilterChip } from './FilterChip';
export { ListPage, type View } from './ListPage';
export { type Selection, useSelection } from './selection';
export { type Keyset, type KeysetPage, useKeyset } from './useKeyset';
