// Written by `npm run web:types` from schema/.
/** An operation by its text, with what it takes and what it answers: a query where nothing else is said. */
export interface Operation<Answer, Variables, Kind extends 'query' | 'mutation' | 'subscription' = 'query'> {
  readonly kind: Kind;
  readonly name: string;
  readonly text: string;
  /** What every answer has at its top. */
  readonly fields: readonly string[];
  readonly answers?: (variables: Variables) => Answer;
}

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What somebody does in speaking. */
export type Act =
  /** Accuses somebody of it. */
  | 'ACCUSE'
  /** Admits it. */
  | 'ADMIT'
  /** Asks for it. */
  | 'ASK'
  /** Confirms it. */
  | 'CONFIRM'
  /** Declines to speak of it. */
  | 'DECLINE'
  /** Promises it. */
  | 'PROMISE'
  /** States it. */
  | 'SAY'
  /** Warns of it. */
  | 'WARN';

/** What kind of speaker an actor is. */
export type ActorKind =
  /** The government of a country, by whatever name: the country, its capital, its seat. */
  | 'GOVERNMENT'
  /** A collective or unnamed source, such as officials of a country. */
  | 'GROUP'
  /** A ministry, company, party, agency or other body. */
  | 'ORGANIZATION'
  /** A newspaper, agency or broadcaster. */
  | 'OUTLET'
  /** A human being with a name. */
  | 'PERSON';

/** An article as it was published. */
export type ArticleInput = {
  /** The name of the outlet that published it. */
  readonly outlet?: string | null | undefined;
  /** When it was published. */
  readonly publishedAt?: string | null | undefined;
  /** Its text, as plain text or HTML. */
  readonly text: string;
  /** Its headline; the text may begin with it too. */
  readonly title?: string | null | undefined;
  /** Where it was published, an http or https address; it is kept and never fetched. */
  readonly url?: string | null | undefined;
};

/** What people can put right in an attribution. */
export type Correctable =
  /** Who speaks. */
  | 'SPEAKER'
  /** Which side is taken, and how it is denied. */
  | 'STANCE'
  /** What it is about. */
  | 'STATEMENT';

/** What is counted before and after. */
export type Countable =
  /** Actors. */
  | 'ACTOR'
  /** Events. */
  | 'EVENT'
  /** Places. */
  | 'PLACE'
  /** Statements. */
  | 'STATEMENT'
  /** Utterances. */
  | 'UTTERANCE';

/** A stretch of time. A date less precise than a bound counts as its first moment. */
export type DateRange = {
  /** At this moment or later. */
  readonly from?: string | null | undefined;
  /** Earlier than this moment. */
  readonly to?: string | null | undefined;
};

/** How something is denied. */
export type DenialKind =
  /** The speaker declines to say anything about it. */
  | 'DECLINES'
  /** The blame or the question is turned back. */
  | 'DEFLECTS'
  /** The report or its source is called unreliable. */
  | 'DISCREDITS'
  /** Said not to be so. */
  | 'FLAT'
  /** Only a part of it is denied. */
  | 'PARTIAL'
  /** The speaker says not to know or to have heard of it. */
  | 'UNAWARE';

/** Which way a list runs. */
export type Direction =
  /** The least first. */
  | 'ASC'
  /** The greatest first. */
  | 'DESC';

/** What becomes of an article that is sent. */
export type IngestStatus =
  /** It is in the graph now; in a dry run: it would be. */
  | 'CREATED'
  /** It was there already: nothing has changed. */
  | 'DUPLICATE'
  /** It cannot be read. */
  | 'REJECTED';

/** How long a stretch of time is. */
export type Interval =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** What kind of things are judged. */
export type JudgementKind =
  /** Whether two descriptions are of one actor. */
  | 'ACTOR'
  /** Whether two attributions convey one statement. */
  | 'STATEMENT'
  /** Whether two attributions report one utterance. */
  | 'UTTERANCE';

/** What one statement is to another. */
export type KinshipRelation =
  /** Both cannot be so at once. */
  | 'CONTRADICTS'
  /** The one tells the other more precisely. */
  | 'REFINES';

/** Whether the content of an attribution stands in quotation marks. */
export type Mode =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

/** How much of a moment is known. */
export type Precision =
  /** The day. */
  | 'DAY'
  /** The minute. */
  | 'MINUTE'
  /** The month. */
  | 'MONTH'
  /** The year. */
  | 'YEAR';

/** A kind of connection in the graph. */
export type Relation =
  /** A statement is about an actor, a place or an event. */
  | 'ABOUT'
  /** An actor asserts a statement. */
  | 'ASSERTS'
  /** A statement contradicts another. */
  | 'CONTRADICTS'
  /** An utterance conveys a statement. */
  | 'CONVEYS'
  /** An article is a copy of another. */
  | 'COPY_OF'
  /** An actor denies a statement. */
  | 'DENIES'
  /** An actor made an utterance. */
  | 'MADE'
  /** An actor is said to take part in an event. */
  | 'PARTICIPATES_IN'
  /** An actor is a part of another. */
  | 'PART_OF'
  /** An article is published by an outlet. */
  | 'PUBLISHED_BY'
  /** A statement tells another more precisely. */
  | 'REFINES'
  /** A statement or an utterance is reported by an article. */
  | 'REPORTED_BY'
  /** An utterance takes another back. */
  | 'REVERSES'
  /** An actor speaks for another. */
  | 'SPEAKS_FOR'
  /** An event is said to happen in a place. */
  | 'TAKES_PLACE_IN';

/** What part something has in a statement. */
export type Role =
  /** What happens. */
  | 'EVENT'
  /** To whom or what it is done. */
  | 'OBJECT'
  /** Where it is or happens. */
  | 'PLACE'
  /** Who does or is it. */
  | 'SUBJECT';

/** What is looked for. */
export type SearchKind =
  /** Actors, by any of their names. */
  | 'ACTOR'
  /** Articles, by their headlines and texts. */
  | 'ARTICLE'
  /** Places, by their names. */
  | 'PLACE'
  /** Statements, by their words. */
  | 'STATEMENT';

/** A speaker's side on a statement. */
export type Stance =
  /** The speaker says that it is so. */
  | 'ASSERTS'
  /** The speaker says that it is not so. */
  | 'DENIES'
  /** The speaker takes no side: declined to comment, neither confirmed nor denied. */
  | 'NONE';

/** In which order statements come; what is equal in it comes by id. */
export type StatementOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: StatementOrderField;
};

/** What statements can be sorted by. */
export type StatementOrderField =
  /** How many articles report it. */
  | 'ARTICLES'
  /** How many utterances assert it. */
  | 'ASSERTIONS'
  /** How many utterances deny it. */
  | 'DENIALS'
  /** When it was first spoken of. */
  | 'FIRST_AT'
  /** When it was last spoken of. */
  | 'LAST_AT'
  /** How many outlets published those articles. */
  | 'OUTLETS'
  /** The utterances on both sides, the smaller side first. */
  | 'RANK'
  /** Its words, without accents or case. */
  | 'TEXT';

/** Who has spoken on a statement. */
export type Status =
  /** Only speakers who deny it. */
  | 'DENIED_ONLY'
  /** Speakers who assert it and speakers who deny it. */
  | 'DISPUTED'
  /** Only speakers who assert it. */
  | 'UNDISPUTED';

/** What kind of thing is wrong with what was sent. */
export type UserErrorCode =
  /** It cannot be done as it was asked. */
  | 'BAD_INPUT'
  /** Somebody else has changed it at the same time: ask again. */
  | 'CONFLICT'
  /** Nothing has this id. */
  | 'NOT_FOUND';

/** What is decided of two things. */
export type Verdict =
  /** They are two. */
  | 'DIFFERENT'
  /** They are one. */
  | 'SAME'
  /** It is left open. */
  | 'UNSURE';

export type WhoDeniedQueryVariables = Exact<{
  of?: string | null | undefined;
  by?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoDeniedQuery = { readonly denials: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly denialKind: DenialKind | null, readonly quote: string, readonly saidAt: string | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly onBehalfOf: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly statement: { readonly text: string, readonly assertions: { readonly nodes: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > } } | null, readonly articles: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DisputesQueryVariables = Exact<{
  of?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputesQuery = { readonly disputes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly assertionCount: number, readonly denialCount: number, readonly outletCount: number, readonly assertions: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly denials: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly denialKind: DenialKind | null, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DisputeListQueryVariables = Exact<{
  of?: string | null | undefined;
  byId?: ReadonlyArray<string | number> | string | number | null | undefined;
  outlets?: ReadonlyArray<string | number> | string | number | null | undefined;
  saidAt?: DateRange | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  interval?: Interval | null | undefined;
  speakers?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputeListQuery = { readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly assertionCount: number, readonly denialCount: number, readonly articleCount: number, readonly outletCount: number, readonly originCount: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly assertions: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly denials: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly assertionCount: number, readonly denialCount: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatementPageQueryVariables = Exact<{
  id: string | number;
  saidAt?: DateRange | null | undefined;
  reports?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementPageQuery = { readonly statement: { readonly id: string, readonly text: string, readonly status: Status, readonly firstAt: string | null, readonly lastAt: string | null, readonly assertionCount: number, readonly denialCount: number, readonly articleCount: number, readonly outletCount: number, readonly originCount: number, readonly about: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly node:
          | { readonly id: string, readonly type: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly utterances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly outletCount: number, readonly originCount: number, readonly speaker:
          | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly unnamed: boolean }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly unnamed: boolean }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly unnamed: boolean }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly unnamed: boolean }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly unnamed: boolean }
         | null, readonly onBehalfOf: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly quoteUrl: string | null, readonly via: ReadonlyArray<string>, readonly mode: Mode, readonly confidence: number, readonly cue: { readonly exact: string } | null, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number, readonly prefix: string, readonly exact: string, readonly suffix: string }>, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly origin: { readonly id: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ActorPageQueryVariables = Exact<{
  name: string;
}>;


export type ActorPageQuery = { readonly actors: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> }, readonly denials: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly denialKind: DenialKind | null, readonly node: { readonly text: string } }> }, readonly assertions: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly node: { readonly text: string } }> } }
      | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> }, readonly denials: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly denialKind: DenialKind | null, readonly node: { readonly text: string } }> }, readonly assertions: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly node: { readonly text: string } }> } }
      | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> }, readonly denials: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly denialKind: DenialKind | null, readonly node: { readonly text: string } }> }, readonly assertions: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly node: { readonly text: string } }> } }
      | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> }, readonly denials: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly denialKind: DenialKind | null, readonly node: { readonly text: string } }> }, readonly assertions: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly node: { readonly text: string } }> } }
      | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> }, readonly denials: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly denialKind: DenialKind | null, readonly node: { readonly text: string } }> }, readonly assertions: { readonly edges: ReadonlyArray<{ readonly saidAt: string | null, readonly node: { readonly text: string } }> } }
    > } };

export type ActorProfileQueryVariables = Exact<{
  id: string | number;
  saidAt?: DateRange | null | undefined;
  interval?: Interval | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorProfileQuery = { readonly actor:
    | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly unnamed: boolean, readonly country: string | null, readonly assertionCount: number, readonly denialCount: number, readonly aliases: ReadonlyArray<{ readonly name: string, readonly count: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }>, readonly partOf: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly spokespeople: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly assertionCount: number, readonly denialCount: number }>, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly reversed: boolean, readonly utteranceCount: number, readonly outletCount: number, readonly utterance: { readonly id: string } | null, readonly node: { readonly id: string, readonly text: string, readonly status: Status } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly reversals: ReadonlyArray<{ readonly statement: { readonly id: string, readonly text: string } | null, readonly against: { readonly id: string, readonly text: string } | null, readonly utterances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly quote: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly article: { readonly id: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null }> } }> }>, readonly opponents: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly judgement: { readonly id: string, readonly reasons: ReadonlyArray<string> } | null }> }
    | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly unnamed: boolean, readonly country: string | null, readonly assertionCount: number, readonly denialCount: number, readonly aliases: ReadonlyArray<{ readonly name: string, readonly count: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }>, readonly partOf: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly spokespeople: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly assertionCount: number, readonly denialCount: number }>, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly reversed: boolean, readonly utteranceCount: number, readonly outletCount: number, readonly utterance: { readonly id: string } | null, readonly node: { readonly id: string, readonly text: string, readonly status: Status } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly reversals: ReadonlyArray<{ readonly statement: { readonly id: string, readonly text: string } | null, readonly against: { readonly id: string, readonly text: string } | null, readonly utterances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly quote: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly article: { readonly id: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null }> } }> }>, readonly opponents: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly judgement: { readonly id: string, readonly reasons: ReadonlyArray<string> } | null }> }
    | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly unnamed: boolean, readonly country: string | null, readonly assertionCount: number, readonly denialCount: number, readonly aliases: ReadonlyArray<{ readonly name: string, readonly count: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }>, readonly partOf: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly spokespeople: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly assertionCount: number, readonly denialCount: number }>, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly reversed: boolean, readonly utteranceCount: number, readonly outletCount: number, readonly utterance: { readonly id: string } | null, readonly node: { readonly id: string, readonly text: string, readonly status: Status } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly reversals: ReadonlyArray<{ readonly statement: { readonly id: string, readonly text: string } | null, readonly against: { readonly id: string, readonly text: string } | null, readonly utterances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly quote: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly article: { readonly id: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null }> } }> }>, readonly opponents: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly judgement: { readonly id: string, readonly reasons: ReadonlyArray<string> } | null }> }
    | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly unnamed: boolean, readonly country: string | null, readonly assertionCount: number, readonly denialCount: number, readonly aliases: ReadonlyArray<{ readonly name: string, readonly count: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }>, readonly partOf: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly spokespeople: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly assertionCount: number, readonly denialCount: number }>, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly reversed: boolean, readonly utteranceCount: number, readonly outletCount: number, readonly utterance: { readonly id: string } | null, readonly node: { readonly id: string, readonly text: string, readonly status: Status } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly reversals: ReadonlyArray<{ readonly statement: { readonly id: string, readonly text: string } | null, readonly against: { readonly id: string, readonly text: string } | null, readonly utterances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly quote: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly article: { readonly id: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null }> } }> }>, readonly opponents: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly judgement: { readonly id: string, readonly reasons: ReadonlyArray<string> } | null }> }
    | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly unnamed: boolean, readonly country: string | null, readonly assertionCount: number, readonly denialCount: number, readonly aliases: ReadonlyArray<{ readonly name: string, readonly count: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }>, readonly partOf: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly speaksFor: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly spokespeople: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly from: string | null, readonly to: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly assertionCount: number, readonly denialCount: number }>, readonly stances: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly reversed: boolean, readonly utteranceCount: number, readonly outletCount: number, readonly utterance: { readonly id: string } | null, readonly node: { readonly id: string, readonly text: string, readonly status: Status } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly reversals: ReadonlyArray<{ readonly statement: { readonly id: string, readonly text: string } | null, readonly against: { readonly id: string, readonly text: string } | null, readonly utterances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly act: Act, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly quote: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly article: { readonly id: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null }> } }> }>, readonly opponents: { readonly edges: ReadonlyArray<{ readonly statementCount: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly judgement: { readonly id: string, readonly reasons: ReadonlyArray<string> } | null }> }
   | null };

export type ArticlePageQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlePageQuery = { readonly article: { readonly id: string, readonly title: string, readonly text: string, readonly url: string | null, readonly publishedAt: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly origin: { readonly id: string, readonly title: string } | null, readonly copies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null }> }, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly denialKind: DenialKind | null, readonly act: Act, readonly mode: Mode, readonly quote: string, readonly quoteUrl: string | null, readonly saidAt: string | null, readonly via: ReadonlyArray<string>, readonly confidence: number, readonly corrected: ReadonlyArray<Correctable>, readonly corrections: ReadonlyArray<string>, readonly machineActor: string | null, readonly machineStance: Stance | null, readonly machineDenialKind: DenialKind | null, readonly machineStatement: string | null, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly onBehalfOf: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly chain: ReadonlyArray<{ readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }>, readonly source: { readonly start: number, readonly end: number } | null, readonly cue: { readonly start: number, readonly end: number } | null, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly statement: { readonly id: string, readonly text: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { readonly stats: { readonly articles: number, readonly attributions: number, readonly actors: number, readonly statements: number, readonly disputes: number, readonly utterances: number, readonly denials: number } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article', readonly title: string, readonly publishedAt: string | null, readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'Government', readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly __typename: 'Group', readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly __typename: 'Judgement', readonly id: string }
      | { readonly __typename: 'Mention', readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly __typename: 'Outlet', readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly __typename: 'Person', readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'Statement', readonly text: string, readonly status: Status, readonly id: string }
      | { readonly __typename: 'Utterance', readonly id: string }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchGroupsQueryVariables = Exact<{
  text: string;
}>;


export type SearchGroupsQuery = { readonly actors: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly name: string, readonly kind: ActorKind, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly statements: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly text: string, readonly status: Status, readonly assertionCount: number, readonly denialCount: number, readonly id: string }
      | { readonly id: string }
    >, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly articles: { readonly nodes: ReadonlyArray<
      | { readonly title: string, readonly text: string, readonly publishedAt: string | null, readonly id: string, readonly outlet: { readonly name: string } | null }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type NeighbourhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Event', readonly type: string, readonly text: string, readonly id: string }
      | { readonly __typename: 'Government', readonly name: string, readonly kind: ActorKind, readonly id: string }
      | { readonly __typename: 'Group', readonly name: string, readonly kind: ActorKind, readonly id: string }
      | { readonly __typename: 'Judgement', readonly id: string }
      | { readonly __typename: 'Mention', readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly kind: ActorKind, readonly id: string }
      | { readonly __typename: 'Outlet', readonly name: string, readonly kind: ActorKind, readonly id: string }
      | { readonly __typename: 'Person', readonly name: string, readonly kind: ActorKind, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'Statement', readonly text: string, readonly status: Status, readonly id: string }
      | { readonly __typename: 'Utterance', readonly id: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly at: string | null, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }>, readonly hidden: ReadonlyArray<{ readonly nodeId: string, readonly count: number }> } };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength?: number | null | undefined;
  crossHubs?: boolean | null | undefined;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Government', readonly name: string, readonly id: string }
      | { readonly __typename: 'Group', readonly name: string, readonly id: string }
      | { readonly __typename: 'Judgement', readonly id: string }
      | { readonly __typename: 'Mention', readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
      | { readonly __typename: 'Outlet', readonly name: string, readonly id: string }
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
      | { readonly __typename: 'Utterance', readonly id: string }
    >, readonly hops: ReadonlyArray<{ readonly relation: Relation, readonly isBackward: boolean, readonly connectionCount: number, readonly evidence: { readonly id: string, readonly quote: string, readonly quoteUrl: string | null, readonly saidAt: string | null, readonly article: { readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null } | null }> }> };

export type DashboardQueryVariables = Exact<{
  interval?: Interval | null | undefined;
  of?: string | null | undefined;
  by?: string | null | undefined;
  asOf?: string | null | undefined;
  saidAt?: DateRange | null | undefined;
  outlets?: ReadonlyArray<string | number> | string | number | null | undefined;
  excludeUnnamed?: boolean | null | undefined;
  firstHandOnly?: boolean | null | undefined;
  minConfidence?: number | null | undefined;
}>;


export type DashboardQuery = { readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly atPrecision: Precision | null, readonly assertionCount: number, readonly denialCount: number, readonly reportCount: number }>, readonly actors: ReadonlyArray<{ readonly key: string, readonly assertionCount: number, readonly denialCount: number, readonly node:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | Record<PropertyKey, never>
     | null }>, readonly outlets: ReadonlyArray<{ readonly key: string, readonly assertionCount: number, readonly denialCount: number, readonly node:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | Record<PropertyKey, never>
     | null }> };

export type StatementCoverageQueryVariables = Exact<{
  id: string | number;
  interval?: Interval | null | undefined;
}>;


export type StatementCoverageQuery = { readonly statement: { readonly coverage: ReadonlyArray<{ readonly stance: Stance, readonly articleCount: number, readonly originCount: number, readonly firstAt: string | null, readonly outlet: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly assertionCount: number, readonly denialCount: number }>, readonly firstReport: { readonly id: string, readonly quote: string, readonly article: { readonly id: string, readonly title: string, readonly publishedAt: string | null } | null } | null, readonly declines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly act: Act, readonly denialKind: DenialKind | null, readonly cue: { readonly exact: string } | null, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly article: { readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly related: { readonly edges: ReadonlyArray<{ readonly relation: KinshipRelation, readonly score: number | null, readonly node: { readonly id: string, readonly text: string, readonly status: Status } }> }, readonly silent: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly events: ReadonlyArray<{ readonly id: string, readonly type: string, readonly when: string | null }> } | null };

export type ContradictionsQueryVariables = Exact<{
  actor?: ReadonlyArray<string | number> | string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContradictionsQuery = { readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly statement: { readonly id: string, readonly text: string } | null, readonly utterances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly act: Act, readonly saidAt: string | null, readonly quote: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReviewQueueQueryVariables = Exact<{
  kind?: ReadonlyArray<JudgementKind> | JudgementKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly reviewQueue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: JudgementKind, readonly score: number, readonly reasons: ReadonlyArray<string>, readonly a: { readonly evidenceId: string, readonly words: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly title: string, readonly text: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly statement: { readonly id: string, readonly text: string } | null, readonly utterance: { readonly id: string, readonly stance: Stance, readonly saidAt: string | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } | null } | null, readonly b: { readonly evidenceId: string, readonly words: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly title: string, readonly text: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly statement: { readonly id: string, readonly text: string } | null, readonly utterance: { readonly id: string, readonly stance: Stance, readonly saidAt: string | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpenQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type OpenQuestionQuery = { readonly node:
    | { readonly id: string, readonly kind: JudgementKind, readonly score: number, readonly reasons: ReadonlyArray<string>, readonly a: { readonly evidenceId: string, readonly words: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly title: string, readonly text: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly statement: { readonly id: string, readonly text: string } | null, readonly utterance: { readonly id: string, readonly stance: Stance, readonly saidAt: string | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } | null } | null, readonly b: { readonly evidenceId: string, readonly words: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly article: { readonly id: string, readonly title: string, readonly text: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly statement: { readonly id: string, readonly text: string } | null, readonly utterance: { readonly id: string, readonly stance: Stance, readonly saidAt: string | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type DenialReportedSubscriptionVariables = Exact<{
  by?: string | null | undefined;
  of?: string | null | undefined;
}>;


export type DenialReportedSubscription = { readonly denialReported: { readonly id: string, readonly quote: string, readonly denialKind: DenialKind | null, readonly saidAt: string | null, readonly speaker:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly utterance: { readonly id: string, readonly statement: { readonly id: string, readonly text: string, readonly status: Status } | null } | null, readonly article: { readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } | null } };

export type StatementChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type StatementChangedSubscription = { readonly statementChanged: { readonly id: string, readonly text: string, readonly status: Status, readonly assertionCount: number, readonly denialCount: number, readonly articleCount: number, readonly outletCount: number } | null };

export type ArticleIngestedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ArticleIngestedSubscription = { readonly articleIngested: { readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null } };

export type IngestArticlesMutationVariables = Exact<{
  articles: ReadonlyArray<ArticleInput> | ArticleInput;
}>;


export type IngestArticlesMutation = { readonly ingestArticles: { readonly results: ReadonlyArray<{ readonly status: IngestStatus, readonly reason: string | null, readonly article: { readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly outlet: { readonly name: string } | null, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly denialKind: DenialKind | null, readonly quote: string, readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly statement: { readonly id: string, readonly text: string } | null }> } } | null }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type PreviewArticlesMutationVariables = Exact<{
  articles: ReadonlyArray<ArticleInput> | ArticleInput;
}>;


export type PreviewArticlesMutation = { readonly ingestArticles: { readonly results: ReadonlyArray<{ readonly status: IngestStatus, readonly reason: string | null, readonly found: { readonly title: string, readonly outlet: string | null, readonly publishedAt: string | null, readonly text: string, readonly attributions: ReadonlyArray<{ readonly speaker: string | null, readonly stance: Stance, readonly denialKind: DenialKind | null, readonly statement: string, readonly saidAt: string | null, readonly confidence: number, readonly source: { readonly start: number, readonly end: number } | null, readonly cue: { readonly start: number, readonly end: number } | null, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number }> }> } | null }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type DeleteArticleMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteArticleMutation = { readonly deleteArticle: { readonly deletedArticleId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type JudgeMutationVariables = Exact<{
  kind: JudgementKind;
  a: string | number;
  b: string | number;
  verdict: Verdict;
  reason: string;
}>;


export type JudgeMutation = { readonly judge: { readonly changed: boolean, readonly judgement: { readonly id: string, readonly verdict: Verdict, readonly author: string | null, readonly at: string | null } | null, readonly moved: ReadonlyArray<{ readonly before: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: number }>, readonly after: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: number }> }>, readonly counts: ReadonlyArray<{ readonly of: Countable, readonly before: number, readonly after: number }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type PreviewJudgementMutationVariables = Exact<{
  kind: JudgementKind;
  a: string | number;
  b: string | number;
  verdict: Verdict;
}>;


export type PreviewJudgementMutation = { readonly previewJudgement: { readonly moved: ReadonlyArray<{ readonly before: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: number }>, readonly after: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: number }> }>, readonly counts: ReadonlyArray<{ readonly of: Countable, readonly before: number, readonly after: number }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type UndoJudgementMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
}>;


export type UndoJudgementMutation = { readonly undoJudgement: { readonly changed: boolean, readonly undoingId: string | null, readonly moved: ReadonlyArray<{ readonly before: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: number }>, readonly after: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: number }> }>, readonly counts: ReadonlyArray<{ readonly of: Countable, readonly before: number, readonly after: number }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type CorrectAttributionMutationVariables = Exact<{
  id: string | number;
  speaker?: string | null | undefined;
  speakerKind?: ActorKind | null | undefined;
  stance?: Stance | null | undefined;
  denialKind?: DenialKind | null | undefined;
  statement?: string | null | undefined;
  reason: string;
}>;


export type CorrectAttributionMutation = { readonly correctAttribution: { readonly changed: boolean, readonly correctionId: string | null, readonly attribution: { readonly id: string, readonly stance: Stance, readonly denialKind: DenialKind | null, readonly corrected: ReadonlyArray<Correctable>, readonly corrections: ReadonlyArray<string>, readonly machineActor: string | null, readonly machineStance: Stance | null, readonly machineDenialKind: DenialKind | null, readonly machineStatement: string | null, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly statement: { readonly id: string, readonly text: string } | null } | null, readonly moved: ReadonlyArray<{ readonly before: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: number }>, readonly after: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: number }> }>, readonly counts: ReadonlyArray<{ readonly of: Countable, readonly before: number, readonly after: number }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export const whoDenied: Operation<WhoDeniedQuery, WhoDeniedQueryVariables> = {
  kind: 'query',
  name: 'WhoDenied',
  text: "query WhoDenied($of: String, $by: String, $first: Int = 20, $after: String) {\n  denials(of: $of, by: $by, first: $first, after: $after) {\n    totalCount\n    nodes {\n      speaker {\n        name\n      }\n      onBehalfOf {\n        name\n      }\n      denialKind\n      quote\n      saidAt\n      statement {\n        text\n        assertions {\n          nodes {\n            name\n          }\n        }\n      }\n      articles {\n        nodes {\n          title\n          publishedAt\n          outlet {\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
  fields: ["denials"],
};

export const disputes: Operation<DisputesQuery, DisputesQueryVariables> = {
  kind: 'query',
  name: 'Disputes',
  text: "query Disputes($of: String, $first: Int = 20, $after: String) {\n  disputes(of: $of, first: $first, after: $after) {\n    nodes {\n      id\n      text\n      assertionCount\n      denialCount\n      outletCount\n      assertions {\n        edges {\n          saidAt\n          node {\n            name\n          }\n        }\n      }\n      denials {\n        edges {\n          saidAt\n          denialKind\n          node {\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
  fields: ["disputes"],
};

export const disputeList: Operation<DisputeListQuery, DisputeListQueryVariables> = {
  kind: 'query',
  name: 'DisputeList',
  text: "query DisputeList($of: String, $byId: [ID!], $outlets: [ID!], $saidAt: DateRange, $orderBy: StatementOrder, $interval: Interval = DAY, $speakers: Int = 6, $first: Int = 20, $after: String) {\n  disputes(\n    of: $of\n    byId: $byId\n    outlets: $outlets\n    saidAt: $saidAt\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      text\n      assertionCount(outlets: $outlets, saidAt: $saidAt)\n      denialCount(outlets: $outlets, saidAt: $saidAt)\n      articleCount(outlets: $outlets, saidAt: $saidAt)\n      outletCount(outlets: $outlets, saidAt: $saidAt)\n      originCount(outlets: $outlets, saidAt: $saidAt)\n      firstAt\n      lastAt\n      assertions(first: $speakers, outlets: $outlets, saidAt: $saidAt) {\n        nodes {\n          id\n          name\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      denials(first: $speakers, outlets: $outlets, saidAt: $saidAt) {\n        nodes {\n          id\n          name\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      timeline(interval: $interval, outlets: $outlets, saidAt: $saidAt) {\n        at\n        assertionCount\n        denialCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
  fields: ["disputes"],
};

export const statementPage: Operation<StatementPageQuery, StatementPageQueryVariables> = {
  kind: 'query',
  name: 'StatementPage',
  text: "query StatementPage($id: ID!, $saidAt: DateRange, $reports: Int = 10, $first: Int = 40, $after: String) {\n  statement(id: $id) {\n    id\n    text\n    status\n    firstAt\n    lastAt\n    assertionCount(saidAt: $saidAt)\n    denialCount(saidAt: $saidAt)\n    articleCount(saidAt: $saidAt)\n    outletCount(saidAt: $saidAt)\n    originCount(saidAt: $saidAt)\n    about {\n      edges {\n        role\n        node {\n          ... on Actor {\n            id\n            name\n          }\n          ... on Place {\n            id\n            name\n          }\n          ... on Event {\n            id\n            type\n          }\n        }\n      }\n    }\n    utterances(first: $first, after: $after, saidAt: $saidAt) {\n      nodes {\n        id\n        stance\n        act\n        denialKind\n        saidAt\n        outletCount(saidAt: $saidAt)\n        originCount(saidAt: $saidAt)\n        speaker {\n          id\n          name\n          kind\n          unnamed\n        }\n        onBehalfOf {\n          id\n          name\n        }\n        attributions(first: $reports) {\n          nodes {\n            id\n            quote\n            quoteUrl\n            via\n            mode\n            confidence\n            cue {\n              exact\n            }\n            content {\n              start\n              end\n              prefix\n              exact\n              suffix\n            }\n            article {\n              id\n              title\n              url\n              publishedAt\n              outlet {\n                id\n                name\n              }\n              origin {\n                id\n              }\n            }\n          }\n          pageInfo {\n            hasNextPage\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}",
  fields: ["statement"],
};

export const actorPage: Operation<ActorPageQuery, ActorPageQueryVariables> = {
  kind: 'query',
  name: 'ActorPage',
  text: "query ActorPage($name: String!) {\n  actors(name: $name, first: 5) {\n    nodes {\n      id\n      kind\n      name\n      aliases {\n        name\n      }\n      country\n      speaksFor {\n        edges {\n          role\n          node {\n            name\n          }\n        }\n      }\n      denials {\n        edges {\n          saidAt\n          denialKind\n          node {\n            text\n          }\n        }\n      }\n      assertions {\n        edges {\n          saidAt\n          node {\n            text\n          }\n        }\n      }\n    }\n  }\n}",
  fields: ["actors"],
};

export const actorProfile: Operation<ActorProfileQuery, ActorProfileQueryVariables> = {
  kind: 'query',
  name: 'ActorProfile',
  text: "query ActorProfile($id: ID!, $saidAt: DateRange, $interval: Interval = DAY, $first: Int = 40, $after: String) {\n  actor(id: $id) {\n    id\n    kind\n    name\n    unnamed\n    country\n    assertionCount(saidAt: $saidAt)\n    denialCount(saidAt: $saidAt)\n    aliases {\n      name\n      count\n      sources {\n        id\n        title\n        publishedAt\n      }\n    }\n    partOf {\n      id\n      name\n    }\n    speaksFor {\n      edges {\n        role\n        from\n        to\n        node {\n          id\n          name\n        }\n      }\n    }\n    spokespeople {\n      edges {\n        role\n        from\n        to\n        node {\n          id\n          name\n        }\n      }\n    }\n    timeline(interval: $interval) {\n      at\n      assertionCount\n      denialCount\n    }\n    stances(first: $first, after: $after, saidAt: $saidAt) {\n      edges {\n        stance\n        act\n        denialKind\n        saidAt\n        reversed\n        utteranceCount\n        outletCount\n        utterance {\n          id\n        }\n        node {\n          id\n          text\n          status\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    reversals {\n      statement {\n        id\n        text\n      }\n      against {\n        id\n        text\n      }\n      utterances {\n        id\n        stance\n        act\n        denialKind\n        saidAt\n        quote\n        attributions(first: 1) {\n          nodes {\n            id\n            article {\n              id\n              publishedAt\n              outlet {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    opponents(first: 12) {\n      edges {\n        statementCount\n        node {\n          id\n          name\n        }\n      }\n    }\n    candidates {\n      score\n      actor {\n        id\n        name\n      }\n      judgement {\n        id\n        reasons\n      }\n    }\n  }\n}",
  fields: ["actor"],
};

export const articlePage: Operation<ArticlePageQuery, ArticlePageQueryVariables> = {
  kind: 'query',
  name: 'ArticlePage',
  text: "query ArticlePage($id: ID!, $first: Int = 100, $after: String) {\n  article(id: $id) {\n    id\n    title\n    text\n    url\n    publishedAt\n    outlet {\n      id\n      name\n    }\n    origin {\n      id\n      title\n    }\n    copies {\n      nodes {\n        id\n        title\n        publishedAt\n        outlet {\n          name\n        }\n      }\n    }\n    attributions(first: $first, after: $after) {\n      nodes {\n        id\n        stance\n        denialKind\n        act\n        mode\n        quote\n        quoteUrl\n        saidAt\n        via\n        confidence\n        speaker {\n          id\n          name\n        }\n        onBehalfOf {\n          id\n          name\n        }\n        corrected\n        corrections\n        machineActor\n        machineStance\n        machineDenialKind\n        machineStatement\n        chain {\n          speaker {\n            name\n          }\n        }\n        source {\n          start\n          end\n        }\n        cue {\n          start\n          end\n        }\n        content {\n          start\n          end\n        }\n        statement {\n          id\n          text\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}",
  fields: ["article"],
};

export const stats: Operation<StatsQuery, StatsQueryVariables> = {
  kind: 'query',
  name: 'Stats',
  text: "query Stats {\n  stats {\n    articles\n    attributions\n    actors\n    statements\n    disputes\n    utterances\n    denials\n  }\n}",
  fields: ["stats"],
};

export const search: Operation<SearchQuery, SearchQueryVariables> = {
  kind: 'query',
  name: 'Search',
  text: "query Search($text: String!, $kinds: [SearchKind!] = [ACTOR, PLACE, STATEMENT, ARTICLE], $first: Int = 20, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    nodes {\n      __typename\n      id\n      ... on Actor {\n        name\n        kind\n        assertionCount\n        denialCount\n      }\n      ... on Place {\n        name\n      }\n      ... on Statement {\n        text\n        status\n      }\n      ... on Article {\n        title\n        publishedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
  fields: ["search"],
};

export const searchGroups: Operation<SearchGroupsQuery, SearchGroupsQueryVariables> = {
  kind: 'query',
  name: 'SearchGroups',
  text: "query SearchGroups($text: String!) {\n  actors: search(text: $text, kinds: [ACTOR], first: 6) {\n    nodes {\n      id\n      ... on Actor {\n        name\n        kind\n        assertionCount\n        denialCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  statements: search(text: $text, kinds: [STATEMENT], first: 6) {\n    nodes {\n      id\n      ... on Statement {\n        text\n        status\n        assertionCount\n        denialCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  articles: search(text: $text, kinds: [ARTICLE], first: 4) {\n    nodes {\n      id\n      ... on Article {\n        title\n        text\n        publishedAt\n        outlet {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}",
  fields: ["actors","statements","articles"],
};

export const neighbourhood: Operation<NeighbourhoodQuery, NeighbourhoodQueryVariables> = {
  kind: 'query',
  name: 'Neighbourhood',
  text: "query Neighbourhood($ids: [ID!]!, $depth: Int = 1, $limit: Int = 100) {\n  neighbourhood(ids: $ids, depth: $depth, limit: $limit) {\n    nodes {\n      __typename\n      id\n      ... on Actor {\n        name\n        kind\n      }\n      ... on Place {\n        name\n      }\n      ... on Statement {\n        text\n        status\n      }\n      ... on Event {\n        type\n        text\n      }\n    }\n    edges {\n      id\n      relation\n      at\n      from {\n        id\n      }\n      to {\n        id\n      }\n    }\n    hidden {\n      nodeId\n      count\n    }\n  }\n}",
  fields: ["neighbourhood"],
};

export const paths: Operation<PathsQuery, PathsQueryVariables> = {
  kind: 'query',
  name: 'Paths',
  text: "query Paths($from: ID!, $to: ID!, $maxLength: Int = 4, $crossHubs: Boolean) {\n  paths(from: $from, to: $to, maxLength: $maxLength, crossHubs: $crossHubs) {\n    length\n    nodes {\n      __typename\n      id\n      ... on Actor {\n        name\n      }\n      ... on Place {\n        name\n      }\n      ... on Statement {\n        text\n      }\n      ... on Event {\n        text\n      }\n    }\n    hops {\n      relation\n      isBackward\n      connectionCount\n      evidence {\n        id\n        quote\n        quoteUrl\n        saidAt\n        article {\n          id\n          title\n          publishedAt\n          outlet {\n            name\n          }\n        }\n      }\n    }\n  }\n}",
  fields: ["paths"],
};

export const dashboard: Operation<DashboardQuery, DashboardQueryVariables> = {
  kind: 'query',
  name: 'Dashboard',
  text: "query Dashboard($interval: Interval = MONTH, $of: String, $by: String, $asOf: PartialDate, $saidAt: DateRange, $outlets: [ID!], $excludeUnnamed: Boolean, $firstHandOnly: Boolean, $minConfidence: Float) {\n  timeline(\n    of: $of\n    by: $by\n    interval: $interval\n    asOf: $asOf\n    saidAt: $saidAt\n    outlets: $outlets\n    excludeUnnamed: $excludeUnnamed\n    firstHandOnly: $firstHandOnly\n    minConfidence: $minConfidence\n  ) {\n    at\n    atPrecision\n    assertionCount\n    denialCount\n    reportCount\n  }\n  actors: countBy(\n    dimension: ACTOR\n    of: $of\n    by: $by\n    asOf: $asOf\n    saidAt: $saidAt\n    outlets: $outlets\n    excludeUnnamed: $excludeUnnamed\n    firstHandOnly: $firstHandOnly\n    minConfidence: $minConfidence\n  ) {\n    key\n    assertionCount\n    denialCount\n    node {\n      ... on Actor {\n        name\n      }\n    }\n  }\n  outlets: countBy(\n    dimension: OUTLET\n    of: $of\n    by: $by\n    asOf: $asOf\n    saidAt: $saidAt\n    outlets: $outlets\n    excludeUnnamed: $excludeUnnamed\n    firstHandOnly: $firstHandOnly\n    minConfidence: $minConfidence\n  ) {\n    key\n    assertionCount\n    denialCount\n    node {\n      ... on Actor {\n        name\n      }\n    }\n  }\n}",
  fields: ["timeline","actors","outlets"],
};

export const statementCoverage: Operation<StatementCoverageQuery, StatementCoverageQueryVariables> = {
  kind: 'query',
  name: 'StatementCoverage',
  text: "query StatementCoverage($id: ID!, $interval: Interval = DAY) {\n  statement(id: $id) {\n    coverage {\n      outlet {\n        id\n        name\n      }\n      stance\n      articleCount\n      originCount\n      firstAt\n    }\n    timeline(interval: $interval) {\n      at\n      assertionCount\n      denialCount\n    }\n    firstReport {\n      id\n      quote\n      article {\n        id\n        title\n        publishedAt\n      }\n    }\n    declines {\n      nodes {\n        id\n        quote\n        act\n        denialKind\n        cue {\n          exact\n        }\n        speaker {\n          id\n          name\n        }\n        article {\n          id\n          title\n          publishedAt\n          outlet {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    related {\n      edges {\n        relation\n        score\n        node {\n          id\n          text\n          status\n        }\n      }\n    }\n    silent {\n      id\n      name\n    }\n    events {\n      id\n      type\n      when\n    }\n  }\n}",
  fields: ["statement"],
};

export const contradictions: Operation<ContradictionsQuery, ContradictionsQueryVariables> = {
  kind: 'query',
  name: 'Contradictions',
  text: "query Contradictions($actor: [ID!], $first: Int = 20, $after: String) {\n  contradictions(actor: $actor, first: $first, after: $after) {\n    nodes {\n      actor {\n        id\n        name\n      }\n      statement {\n        id\n        text\n      }\n      utterances {\n        id\n        stance\n        act\n        saidAt\n        quote\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
  fields: ["contradictions"],
};

export const reviewQueue: Operation<ReviewQueueQuery, ReviewQueueQueryVariables> = {
  kind: 'query',
  name: 'ReviewQueue',
  text: "query ReviewQueue($kind: [JudgementKind!], $first: Int = 10, $after: String) {\n  reviewQueue(kind: $kind, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      kind\n      score\n      reasons\n      a {\n        evidenceId\n        words {\n          start\n          end\n        }\n        article {\n          id\n          title\n          text\n          publishedAt\n          outlet {\n            name\n          }\n        }\n        actor {\n          id\n          name\n        }\n        statement {\n          id\n          text\n        }\n        utterance {\n          id\n          stance\n          saidAt\n          speaker {\n            id\n            name\n          }\n        }\n      }\n      b {\n        evidenceId\n        words {\n          start\n          end\n        }\n        article {\n          id\n          title\n          text\n          publishedAt\n          outlet {\n            name\n          }\n        }\n        actor {\n          id\n          name\n        }\n        statement {\n          id\n          text\n        }\n        utterance {\n          id\n          stance\n          saidAt\n          speaker {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
  fields: ["reviewQueue"],
};

export const openQuestion: Operation<OpenQuestionQuery, OpenQuestionQueryVariables> = {
  kind: 'query',
  name: 'OpenQuestion',
  text: "query OpenQuestion($id: ID!) {\n  node(id: $id) {\n    ... on Judgement {\n      id\n      kind\n      score\n      reasons\n      a {\n        evidenceId\n        words {\n          start\n          end\n        }\n        article {\n          id\n          title\n          text\n          publishedAt\n          outlet {\n            name\n          }\n        }\n        actor {\n          id\n          name\n        }\n        statement {\n          id\n          text\n        }\n        utterance {\n          id\n          stance\n          saidAt\n          speaker {\n            id\n            name\n          }\n        }\n      }\n      b {\n        evidenceId\n        words {\n          start\n          end\n        }\n        article {\n          id\n          title\n          text\n          publishedAt\n          outlet {\n            name\n          }\n        }\n        actor {\n          id\n          name\n        }\n        statement {\n          id\n          text\n        }\n        utterance {\n          id\n          stance\n          saidAt\n          speaker {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}",
  fields: ["node"],
};

export const denialReported: Operation<DenialReportedSubscription, DenialReportedSubscriptionVariables, 'subscription'> = {
  kind: 'subscription',
  name: 'DenialReported',
  text: "subscription DenialReported($by: String, $of: String) {\n  denialReported(by: $by, of: $of) {\n    id\n    quote\n    denialKind\n    saidAt\n    speaker {\n      id\n      name\n    }\n    utterance {\n      id\n      statement {\n        id\n        text\n        status\n      }\n    }\n    article {\n      id\n      title\n      publishedAt\n      outlet {\n        name\n      }\n    }\n  }\n}",
  fields: ["denialReported"],
};

export const statementChanged: Operation<StatementChangedSubscription, StatementChangedSubscriptionVariables, 'subscription'> = {
  kind: 'subscription',
  name: 'StatementChanged',
  text: "subscription StatementChanged($id: ID!) {\n  statementChanged(id: $id) {\n    id\n    text\n    status\n    assertionCount\n    denialCount\n    articleCount\n    outletCount\n  }\n}",
  fields: ["statementChanged"],
};

export const articleIngested: Operation<ArticleIngestedSubscription, ArticleIngestedSubscriptionVariables, 'subscription'> = {
  kind: 'subscription',
  name: 'ArticleIngested',
  text: "subscription ArticleIngested {\n  articleIngested {\n    id\n    title\n    publishedAt\n    outlet {\n      name\n    }\n  }\n}",
  fields: ["articleIngested"],
};

export const ingestArticles: Operation<IngestArticlesMutation, IngestArticlesMutationVariables, 'mutation'> = {
  kind: 'mutation',
  name: 'IngestArticles',
  text: "mutation IngestArticles($articles: [ArticleInput!]!) {\n  ingestArticles(input: {articles: $articles}) {\n    results {\n      status\n      reason\n      article {\n        id\n        title\n        publishedAt\n        outlet {\n          name\n        }\n        attributions(first: 100) {\n          nodes {\n            id\n            stance\n            denialKind\n            quote\n            speaker {\n              name\n            }\n            statement {\n              id\n              text\n            }\n          }\n        }\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}",
  fields: ["ingestArticles"],
};

export const previewArticles: Operation<PreviewArticlesMutation, PreviewArticlesMutationVariables, 'mutation'> = {
  kind: 'mutation',
  name: 'PreviewArticles',
  text: "mutation PreviewArticles($articles: [ArticleInput!]!) {\n  ingestArticles(input: {articles: $articles, dryRun: true}) {\n    results {\n      status\n      reason\n      found {\n        title\n        outlet\n        publishedAt\n        text\n        attributions {\n          speaker\n          stance\n          denialKind\n          statement\n          saidAt\n          confidence\n          source {\n            start\n            end\n          }\n          cue {\n            start\n            end\n          }\n          content {\n            start\n            end\n          }\n        }\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}",
  fields: ["ingestArticles"],
};

export const deleteArticle: Operation<DeleteArticleMutation, DeleteArticleMutationVariables, 'mutation'> = {
  kind: 'mutation',
  name: 'DeleteArticle',
  text: "mutation DeleteArticle($id: ID!) {\n  deleteArticle(input: {id: $id}) {\n    deletedArticleId\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}",
  fields: ["deleteArticle"],
};

export const judge: Operation<JudgeMutation, JudgeMutationVariables, 'mutation'> = {
  kind: 'mutation',
  name: 'Judge',
  text: "mutation Judge($kind: JudgementKind!, $a: ID!, $b: ID!, $verdict: Verdict!, $reason: String!) {\n  judge(input: {kind: $kind, a: $a, b: $b, verdict: $verdict, reason: $reason}) {\n    changed\n    judgement {\n      id\n      verdict\n      author\n      at\n    }\n    moved {\n      before {\n        id\n        name\n        places\n      }\n      after {\n        id\n        name\n        places\n      }\n    }\n    counts {\n      of\n      before\n      after\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}",
  fields: ["judge"],
};

export const previewJudgement: Operation<PreviewJudgementMutation, PreviewJudgementMutationVariables, 'mutation'> = {
  kind: 'mutation',
  name: 'PreviewJudgement',
  text: "mutation PreviewJudgement($kind: JudgementKind!, $a: ID!, $b: ID!, $verdict: Verdict!) {\n  previewJudgement(input: {kind: $kind, a: $a, b: $b, verdict: $verdict}) {\n    moved {\n      before {\n        id\n        name\n        places\n      }\n      after {\n        id\n        name\n        places\n      }\n    }\n    counts {\n      of\n      before\n      after\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}",
  fields: ["previewJudgement"],
};

export const undoJudgement: Operation<UndoJudgementMutation, UndoJudgementMutationVariables, 'mutation'> = {
  kind: 'mutation',
  name: 'UndoJudgement',
  text: "mutation UndoJudgement($id: ID!, $reason: String) {\n  undoJudgement(input: {id: $id, reason: $reason}) {\n    changed\n    undoingId\n    moved {\n      before {\n        id\n        name\n        places\n      }\n      after {\n        id\n        name\n        places\n      }\n    }\n    counts {\n      of\n      before\n      after\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}",
  fields: ["undoJudgement"],
};

export const correctAttribution: Operation<CorrectAttributionMutation, CorrectAttributionMutationVariables, 'mutation'> = {
  kind: 'mutation',
  name: 'CorrectAttribution',
  text: "mutation CorrectAttribution($id: ID!, $speaker: String, $speakerKind: ActorKind, $stance: Stance, $denialKind: DenialKind, $statement: String, $reason: String!) {\n  correctAttribution(\n    input: {id: $id, speaker: $speaker, speakerKind: $speakerKind, stance: $stance, denialKind: $denialKind, statement: $statement, reason: $reason}\n  ) {\n    changed\n    correctionId\n    attribution {\n      id\n      stance\n      denialKind\n      speaker {\n        id\n        name\n      }\n      statement {\n        id\n        text\n      }\n      corrected\n      corrections\n      machineActor\n      machineStance\n      machineDenialKind\n      machineStatement\n    }\n    moved {\n      before {\n        id\n        name\n        places\n      }\n      after {\n        id\n        name\n        places\n      }\n    }\n    counts {\n      of\n      before\n      after\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}",
  fields: ["correctAttribution"],
};
