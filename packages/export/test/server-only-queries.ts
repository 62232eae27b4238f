// Queries that the embedded engine refuses by name: [query, rows on a server, why it is refused].

export const SERVER_ONLY: readonly (readonly [query: string, rows: readonly (readonly unknown[])[], reason: RegExp])[] =
  [
    ["MATCH (n:Country|Leader) RETURN count(n) AS n", [[38]], /label disjunction/],
    ["MATCH (n) WHERE n:Country&!Leader RETURN count(n) AS n", [[25]], /syntax error/],
    [
      "MATCH (n:Country {iso3: 'POL'}) RETURN COLLECT { MATCH (n)-[:MEMBER_OF]->(o) RETURN o.name ORDER BY o.name } AS names",
      [[["European Union", "NATO"]]],
      /./,
    ],
    [
      "MATCH p = SHORTEST 1 (a:Country {iso3: 'GUY'})-[:EXERCISED_WITH]-+(b:Country {iso3: 'KOR'}) RETURN length(p) AS n",
      [[2]],
      /./,
    ],
    ["MATCH (a:Country {iso3: 'KOR'})-[:EXERCISED_WITH]-{2}(b:Country {iso3: 'GUY'}) RETURN count(*) AS n", [[1]], /./],
    ["RETURN duration.inDays(date('2024-01-01'), date('2024-03-01')).days AS days", [[60]], /syntax error/],
    ["RETURN datetime('2024-03-01T10:00:00Z').year AS year", [[2024]], /\.year/],
    [
      "MATCH p = (:Country {iso3: 'GUY'})-[:MET]-() RETURN size(collect(p)) AS n",
      [[1]],
      /named path beside an aggregate/,
    ],
    ["RETURN 9007199254740993 - 9007199254740992 AS n", [[1]], /beyond 2\^53/],
    [
      "MATCH ()-[r:AIDED]->() WHERE r.firstDate = 2024 RETURN count(*) AS n",
      [[0]],
      /firstDate is text: compare it with '2024'/,
    ],
    ["RETURN [1, 2, 3][..-1] AS list", [[[1, 2]]], /slice that counts from the end/],
    ["WITH '2024' AS year RETURN date(year) AS day", [["2024-01-01"]], /date\(\) of this value/],
    ["RETURN date('2024-W10-2') AS day", [["2024-03-05"]], /date\(\) of this value/],
    ["RETURN toString(1.0) AS text", [["1.0"]], /fraction/],
    ["RETURN split('abc', '') AS list", [[["a", "b", "c"]]], /split\(\) at nothing/],
    ["RETURN [1, 2] + 3 AS list", [[[1, 2, 3]]], /item added to a list/],
    ["RETURN single(x IN [1, 2] WHERE x = 1) AS one", [[true]], /single\(\)/],
    ["RETURN round(2.345, 1) AS x", [[2.3]], /round\(\) to a number of digits/],
    [
      "MATCH (a:Leader) WITH a ORDER BY a.name RETURN collect(a.name)[0] AS first",
      [["Ada Kowal"]],
      /collect\(\) inside another function/,
    ],
    [
      "MATCH (a:Country) WHERE size([(a)-[:TESTED]->(w) | w]) > 0 RETURN a.iso3 AS iso3",
      [["PRK"]],
      /pattern inside a function/,
    ],
    ["RETURN isEmpty([]) AS empty", [[true]], /isEmpty\(\) is not known/],
    [
      "CALL db.index.fulltext.queryNodes('entente_names', 'Warsaw') YIELD node RETURN node.name AS name",
      [["Poland"]],
      /queryNodes is not known/,
    ],
  ];
