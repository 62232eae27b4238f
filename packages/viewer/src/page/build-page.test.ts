import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { buildPage } from "./build-page.ts";

const app = {
  script: 'const a = "</script><!--";',
  style: "b{}",
  graphWorker: "self.a='</script>'",
  layoutWorker: "1",
  polish: '{"a":"</script>"}',
};
const content = {
  title: "</script><script>alert(1)</script>",
  columns: new Uint8Array([1, 2, 3]),
  evidence: '{"quote":"</script>"}',
  documents: "",
};

test("nothing of the graph can close an element or run", async () => {
  const page = await buildPage(app, content);
  expect(page).not.toContain("alert(1)</script>");
  expect(page.match(/<\/script>/g)).toHaveLength(page.match(/<script/g)!.length);
});

test("the policy allows the page's own script by its hash, and no network", async () => {
  const page = await buildPage(app, content);
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)![1]!;
  const hash = createHash("sha256").update(script).digest("base64");
  expect(page).toContain(`script-src 'sha256-${hash}'`);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain("connect-src");
});
