// Nothing in, cookbook/README.md out.
import { writeFileSync } from "node:fs";
import { cookbookPage } from "./page.ts";

writeFileSync(new URL("README.md", import.meta.url), cookbookPage());
