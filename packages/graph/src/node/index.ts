// @entente/graph/node: graphs in folders.
export { folderReader, type LoadOptions, load } from "./load.ts";
export { optionsOf, save, writeWhole } from "./save.ts";
