// @entente/viewer/page: one page that holds the viewer and a graph. Runs in Node and in browsers.
export { type AppTexts, buildPage, type PageContent } from "./build-page.ts";
export { graphPage, type PageOptions } from "./graph-page.ts";
