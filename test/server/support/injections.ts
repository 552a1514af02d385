/** What somebody may try who takes a string for a piece of Cypher, of a pattern, of a path or of a page. */
export function injections(): readonly string[] {
  const openings = [
    "'",
    '"',
    '`',
    "\\'",
    "''",
    '\\u0027',
    "')",
    '"})',
    "'}) ",
    '`) ',
    '}',
    ')',
    ']',
    '\\',
    '$',
    '\uff07',
    '\u0000',
    '',
  ];
  const middles = [
    ' OR 1=1',
    ' OR true RETURN 1 AS row',
    ' MATCH (n) DETACH DELETE n',
    ' MATCH (n) SET n.text = "changed" RETURN n',
    ' CREATE (n:Node {id: "intruder"})',
    ' MERGE (n:Actor:Node {id: "intruder"}) RETURN n',
    ' UNION MATCH (n) RETURN n AS row',
    ' CALL db.labels() YIELD label RETURN label',
    ' CALL apoc.load.json("http://127.0.0.1/") YIELD value RETURN value',
    ' LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
    ' REMOVE n.id WITH n MATCH (m) DELETE m',
    ' DROP CONSTRAINT node_id IF EXISTS',
    ' RETURN $id',
    '; MATCH (n) DELETE n;',
    ' FOREACH (x IN [1] | CREATE (:Node))',
    ' WITH 1 AS a MATCH p=(x)-[*]-(y) RETURN count(p)',
  ];
  const closings = [' //', ''];
  const made = openings.flatMap(opening =>
    middles.flatMap(middle => closings.map(closing => `${opening}${middle}${closing}`)),
  );
  return [...new Set([...others, ...made])];
}

const others = [
  '$\u007b7*7}',
  '{{constructor.constructor("return 1")()}}',
  '$id',
  '$after.id',
  '$\u007bid}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../../../etc/passwd',
  '%27%20OR%201%3D1',
  '.*',
  '(q+)+$',
  '^',
  '[[:alpha:]]',
  '\\x27',
  '\r\nSet-Cookie: a=b',
  '\u202e\u2066',
  '*:*',
  '~1',
  '"] AND [',
  '-- ',
  '#',
  'null',
  'NaN',
];
