// @entente/graph/node: graphs in folders.
export { folderReader, type LoadOptions, load, loadRecords } from "./load.ts";
export { optionsOf, save, saveButCorrections, saveCorrections, writeWhole } from "./save.ts";
