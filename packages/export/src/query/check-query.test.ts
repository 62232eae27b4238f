// What may run and what may not, as tables.
import { describe, expect, it } from "vitest";
import { refusalOf } from "./check-query.ts";
import { columnNames } from "./column-names.ts";
import { readTokens } from "./read-tokens.ts";

const ALLOWED: readonly string[] = [
  "MATCH (n) RETURN n",
  "match (a:Country {name: 'Poland'})-[r:SUPPLIED|PLANNED_SUPPLIED*1..3]->(b) where r.claims > 1 and not b:Leader return distinct b.name as deleted order by deleted desc skip 1 limit 5;",
  "MATCH (n) RETURN n.set, n.create, n{.id, .name, drop: n.load} AS m",
  "MATCH (n:Set:Create) RETURN n // DELETE everything",
  "RETURN 'CREATE (n)' AS text, \"x'; DROP\" AS more",
  "MATCH (n) CALL (n) { MATCH (n)-[r]->() RETURN count(r) AS c } RETURN n.id, c",
  "MATCH (n) WHERE EXISTS { (n)-->(:Treaty) } OR COUNT { MATCH (n)--() } > 3 RETURN collect { MATCH (n)-->(m) RETURN m.name } AS names",
  "MATCH p = shortestPath((a)-[*..5]-(b)) RETURN [x IN nodes(p) WHERE x.name IS NOT NULL | x.name], length(p)",
  "CALL db.labels() YIELD label RETURN label",
  "UNWIND range(1, 3) AS i WITH * MATCH (n {id: i}) RETURN *",
  "MATCH (n) RETURN CASE WHEN n.x = 1 THEN 'a' ELSE 'b' END AS k, reduce(s = 0, x IN [1, 2] | s + x) AS r UNION ALL MATCH (n) RETURN 1 AS k, 2 AS r",
  "EXPLAIN MATCH (n) RETURN count(*)",
  "WITH 2 * 3 AS x RETURN x",
  "MATCH path = (a)-->(b) WITH path, a.name AS by, count(b) AS all ORDER BY by, all RETURN path, by, all",
  "MATCH p = SHORTEST 1 (a)-->+(b) RETURN p",
];

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ["", /empty/],
  ["CREATE (n)", /CREATE is not allowed/],
  ["MATCH (n) DETACH DELETE n", /DETACH/],
  ["MATCH (n) SET n.x = 1", /SET/],
  ["MATCH (n) REMOVE n.x", /REMOVE/],
  ["MERGE (n {id: 1})", /MERGE/],
  ["LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", /LOAD/],
  ["MATCH (n) WITH * DELETE n", /DELETE/],
  ["MATCH (n) WITH n, 1 AS one CREATE (m) RETURN m", /CREATE/],
  ["MATCH (n) RETURN n; MATCH (n) DELETE n", /one statement/],
  ["MATCH (n) CALL (n) { CREATE (m) RETURN m } RETURN m", /CREATE/],
  ["CALL { LOAD CSV FROM 'x' AS l RETURN l } RETURN l", /LOAD/],
  ["CALL dbms.killTransactions(['x'])", /CALL dbms.killTransactions/],
  ["CALL `apoc`.load.json('http://x') YIELD value RETURN value", /apoc.load.json/],
  ["UNWIND [1] AS x FOREACH (y IN [1] | CREATE (n))", /FOREACH/],
  ["USE system SHOW USERS", /USE/],
  ["SHOW DATABASES", /SHOW/],
  ["DROP CONSTRAINT x", /DROP/],
  ["MATCH (n) /* hidden */ SET n.x = 1", /SET/],
  ["MATCH (n) RETURN n INSERT (m)", /INSERT/],
  ["MATCH (n) WHERE n.x = 'a' DELETE n", /DELETE/],
  ["MATCH (n) WHERE n.x IS NULL DELETE n", /DELETE/],
  ["MATCH path = (n) WITH path SET n.x = 1 RETURN path", /SET/],
  ["MATCH (n) WITH n AS by, 1 AS all SET n.x = 1", /SET/],
  ["MATCH (n) WITH n AS by WHERE by.x = all SET n.x = 1", /SET/],
  ["MATCH (n) WITH n AS call SET n.x = 1", /call the variable otherwise/],
  ["MATCH (with:Country) WITH with SET with.x = 1", /call the variable otherwise/],
  ["MATCH call = (a)-->(b) RETURN call SET a.x = 1", /call the variable otherwise/],
  ["CYPHER 25 MATCH (n) RETURN n", /CYPHER/],
];

describe("refusalOf", () => {
  it.each(ALLOWED)("allows %s", (query) => expect(refusalOf(readTokens(query))).toBeUndefined());
  it.each(REFUSED)("refuses %s", (query, reason) => expect(refusalOf(readTokens(query))).toMatch(reason));
});

describe("columnNames", () => {
  it.each([
    ["MATCH (n) RETURN n.id, count(n)  AS c, n.claims/2 ORDER BY c", ["n.id", "c", "n.claims/2"]],
    ["MATCH (n) RETURN DISTINCT n.`odd name`, `x y` LIMIT 1", ["n.`odd name`", "x y"]],
    ["CALL () { RETURN 1 AS inner } RETURN [inner, 2] AS list", ["list"]],
    ["RETURN 1 AS a UNION RETURN 2 AS b", ["a"]],
  ])("%s", (query, names) => expect(columnNames(query, readTokens(query))).toEqual(names));

  it("leaves star to the engine", () =>
    expect(columnNames("MATCH (n) RETURN *", readTokens("MATCH (n) RETURN *"))).toBeUndefined());
});
