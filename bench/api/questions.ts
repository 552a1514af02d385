/** One question as each contender is asked it, and its answer in a form in which answers can be compared. */
export interface Question {
  readonly name: string;
  readonly asks: string;
  /** Of our own server. */
  readonly own: string;
  /** Of the server that a generator makes of type definitions. */
  readonly ogm: string;
  /** Of the database itself: one statement by hand, its answer in the one column `answer`. */
  readonly cypher: string;
}

const ogmSide = (stance: string, first: number, below: string): string =>
  `utterances(where: { stance: { eq: "${stance}" } }, sort: [{ saidAt: DESC }, { id: ASC }], limit: ${first}) {
    id saidAt speaker { id name } ${below}
  }`;

const page = 'id title publishedAt outlet { id name }';

/** The questions of the contest. */
export const questions: readonly Question[] = [
  {
    name: 'denials',
    asks: 'who denied a statement, and in which articles of which outlets',
    own: `query Denials($id: ID!) {
      statement(id: $id) {
        id text
        denials(first: 50) {
          edges { saidAt node { id name } utterance { id articles(first: 100) { nodes { ${page} } } } }
        }
      }
    }`,
    ogm: `query Denials($id: ID!) {
      statements(where: { id: { eq: $id } }) { id text denials: ${ogmSide('DENIES', 50, `articles { ${page} }`)} }
    }`,
    cypher: `MATCH (s:Statement {id: $id})
CALL (s) {
  MATCH (s)<-[:CONVEYS]-(u:Utterance {stance: 'DENIES'})<-[:MADE]-(a:Actor)
  WITH u, a ORDER BY u.saidAt DESC, u.id LIMIT 50
  CALL (u) {
    MATCH (u)-[:REPORTED_BY]->(p:Article)
    WITH DISTINCT p
    MATCH (p)-[:PUBLISHED_BY]->(o:Outlet)
    RETURN collect(p {.id, .title, .publishedAt, outlet: o {.id, .name}}) AS articles
  }
  RETURN collect(u {.id, .saidAt, speaker: a {.id, .name}, articles: articles}) AS denials
}
RETURN s {.id, .text, denials: denials} AS answer`,
  },
  {
    name: 'statement',
    asks: 'the page of a statement: both sides with the passages that report them, their articles and outlets',
    own: `query StatementPage($id: ID!) {
      statement(id: $id) { id text status denials(first: 20) { ...Side } assertions(first: 20) { ...Side } }
    }
    fragment Side on SpeakerConnection {
      edges {
        saidAt
        node { id name }
        utterance { id attributions(first: 100) { nodes { id quote article { ${page} } } } }
      }
    }`,
    ogm: `query StatementPage($id: ID!) {
      statements(where: { id: { eq: $id } }) {
        id text status
        denials: ${ogmSide('DENIES', 20, `attributions { id quote article { ${page} } }`)}
        assertions: ${ogmSide('ASSERTS', 20, `attributions { id quote article { ${page} } }`)}
      }
    }`,
    cypher: `MATCH (s:Statement {id: $id})
UNWIND ['DENIES', 'ASSERTS'] AS stance
CALL (s, stance) {
  MATCH (s)<-[:CONVEYS]-(u:Utterance {stance: stance})<-[:MADE]-(a:Actor)
  WITH u, a ORDER BY u.saidAt DESC, u.id LIMIT 20
  CALL (u) {
    MATCH (u)<-[:EVIDENCE_FOR]-(t:Attribution)-[:FOUND_IN]->(p:Article)-[:PUBLISHED_BY]->(o:Outlet)
    RETURN collect(t {.id, .quote, article: p {.id, .title, .publishedAt, outlet: o {.id, .name}}}) AS attributions
  }
  RETURN collect(u {.id, .saidAt, speaker: a {.id, .name}, attributions: attributions}) AS side
}
WITH s, collect(side) AS sides
RETURN s {.id, .text, .status, denials: sides[0], assertions: sides[1]} AS answer`,
  },
  {
    name: 'disputes',
    asks: 'a page of disputes with how often each was asserted and denied',
    own: `query Disputes($after: String) {
      disputes(first: 20, after: $after) { nodes { id text assertionCount denialCount } pageInfo { endCursor } }
    }`,
    ogm: `query Disputes($skip: Int!) {
      statements(
        where: { status: { eq: "DISPUTED" } }, sort: [{ rank: DESC }, { id: ASC }], offset: $skip, limit: 20
      ) { id text assertionCount denialCount }
    }`,
    cypher: `MATCH (s:Statement {status: 'DISPUTED'})
WITH s ORDER BY s.rank DESC, s.id SKIP toInteger($skip) LIMIT 20
RETURN collect(s {.id, .text, .assertionCount, .denialCount}) AS answer`,
  },
  {
    name: 'opponents',
    asks: 'two hops from an actor: who takes the other side of the same statements, and of how many',
    own: `query Opponents($id: ID!) {
      actor(id: $id) { opponents(first: 50) { edges { statementCount node { id name } } } }
    }`,
    ogm: 'query Opponents($id: ID!) { actors(where: { id: { eq: $id } }) { opponents(first: 50) { id name shared } } }',
    cypher: `MATCH (a:Actor {id: $id})-[mine:ASSERTS|DENIES]->(s:Statement)
WITH DISTINCT a, s, type(mine) AS side
MATCH (s)<-[theirs:ASSERTS|DENIES]-(b:Actor)
WHERE type(theirs) <> side AND b <> a
WITH b, count(DISTINCT s) AS shared ORDER BY shared DESC, b.id LIMIT 50
RETURN collect(b {.id, .name, shared: shared}) AS answer`,
  },
];

/** The type definitions of our graph for the generator; what it has no words for is a statement by hand here too. */
export const ogmTypes = `
type Statement @node {
  id: ID!
  text: String!
  status: String!
  rank: Int!
  assertionCount: Int!
  denialCount: Int!
  utterances: [Utterance!]! @relationship(type: "CONVEYS", direction: IN)
}
type Utterance @node {
  id: ID!
  stance: String!
  saidAt: String
  speaker: [Actor!]! @relationship(type: "MADE", direction: IN)
  articles: [Article!]! @relationship(type: "REPORTED_BY", direction: OUT)
  attributions: [Attribution!]! @relationship(type: "EVIDENCE_FOR", direction: IN)
}
type Actor @node {
  id: ID!
  name: String!
  opponents(first: Int!): [Opponent!]! @cypher(
    columnName: "opponent"
    statement: """
    MATCH (this)-[mine:ASSERTS|DENIES]->(s:Statement)
    WITH DISTINCT this, s, type(mine) AS side
    MATCH (s)<-[theirs:ASSERTS|DENIES]-(b:Actor)
    WHERE type(theirs) <> side AND b <> this
    WITH b, count(DISTINCT s) AS shared ORDER BY shared DESC, b.id LIMIT $first
    RETURN b {.id, .name, shared: shared} AS opponent
    """
  )
}
type Opponent {
  id: ID!
  name: String!
  shared: Int!
}
type Attribution @node {
  id: ID!
  quote: String!
  article: [Article!]! @relationship(type: "FOUND_IN", direction: OUT)
}
type Article @node {
  id: ID!
  title: String!
  publishedAt: String
  outlet: [Outlet!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
}
type Outlet @node {
  id: ID!
  name: String!
}`;
