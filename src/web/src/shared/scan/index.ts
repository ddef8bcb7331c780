export { Camera, cameraCanScan } from './Camera';
export { ScanField } from './ScanField';
export { signal } from './signal';
export { useWedge } from './wedge';
