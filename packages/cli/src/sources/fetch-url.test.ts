// What is fetched from a server of our own, and what is refused.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPrivateAddress } from "./private-address.ts";
import { createUrlReader } from "./read-url.ts";
import { robotsAllow } from "./robots.ts";

const PAGES: Readonly<Record<string, [number, string, string]>> = {
  "/robots.txt": [200, "text/plain", "User-agent: *\nDisallow: /private\n"],
  "/page": [200, "text/html; charset=utf-8", "<p>Peru met Chile.</p>"],
  "/moved": [301, "/page", ""],
  "/round": [302, "/round", ""],
  "/private/x": [200, "text/html", "no"],
  "/file": [302, "file:///etc/hostname", ""],
  "/odd": [200, "image/png", "no"],
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, type, body] = PAGES[request.url ?? ""] ?? [404, "text/plain", "none"];
    response.writeHead(status, status < 300 || status > 399 ? { "content-type": type } : { location: type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("createUrlReader", () => {
  it.each(["/page", "/moved"])("reads %s", async (path) => {
    const { kind, bytes, uri } = await createUrlReader(true)(origin + path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    expect([kind.holds, uri, Buffer.concat(chunks).toString()]).toEqual(["html", `${origin}/page`, PAGES["/page"]![2]]);
  });

  it.each([
    ["/round", /redirects more than 5 times/],
    ["/private/x", /robots.txt of .* asks not to read it/],
    ["/file", /only http and https are read, not file:/],
    ["/none", /answers with 404/],
    ["/odd", /image\/png is none that is read/],
  ])("refuses %s", async (path, expected) => {
    await expect(createUrlReader(true)(origin + path)).rejects.toThrow(expected);
  });

  it.each(["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "169.254.169.254"])(
    "does not reach into the own network at %s",
    async (host) => {
      const { port } = new URL(origin);
      await expect(createUrlReader(false)(`http://${host}:${port}/page`)).rejects.toThrow(/private network/);
    },
  );
});

describe("isPrivateAddress", () => {
  it.each([
    ["8.8.8.8", false],
    ["172.15.0.1", false],
    ["172.31.255.255", true],
    ["100.64.0.1", true],
    ["2606:4700::1111", false],
    ["fd00::1", true],
    ["::ffff:8.8.8.8", false],
    ["::ffff:10.0.0.1", true],
    ["::ffff:7f00:1", true],
    ["no address", true],
  ])("%s is %s", (address, expected) => expect(isPrivateAddress(address)).toBe(expected));
});

describe("robotsAllow", () => {
  const ROBOTS =
    "User-agent: other\nDisallow: /\n\nUser-agent: *\nUser-agent: entente # us\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\nDisallow:\n";
  it.each([
    ["/", true],
    ["/a", false],
    ["/abc", false],
    ["/a/b/c", true],
    ["/x.pdf", false],
    ["/x.pdf?y", true],
  ])("%s is %s", (path, expected) => expect(robotsAllow(ROBOTS, path, "entente")).toBe(expected));

  it("allows all where there are no rules, and takes the group of its own name", () => {
    expect(robotsAllow("", "/a", "entente")).toBe(true);
    expect(robotsAllow("User-agent: *\nDisallow: /\nUser-agent: entente\nAllow: /", "/a", "entente")).toBe(true);
  });
});
