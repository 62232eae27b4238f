// The parts of graphology's layouts that work on plain matrices; the packages declare only their whole.
declare module "graphology-layout-forceatlas2/defaults.js" {
  const settings: Readonly<Record<string, number | boolean>>;
  export default settings;
}
declare module "graphology-layout-forceatlas2/iterate.js" {
  export default function iterate(
    options: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}
declare module "graphology-layout-noverlap/defaults.js" {
  const settings: Readonly<Record<string, number>>;
  export default settings;
}
declare module "graphology-layout-noverlap/iterate.js" {
  export default function iterate(
    options: Readonly<Record<string, number>>,
    nodes: Float32Array,
  ): { readonly converged: boolean };
}
