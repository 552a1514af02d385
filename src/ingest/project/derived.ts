import type { Attribution } from '../../domain/attribution.ts';
import type { ActorNamed, Referents } from '../../resolve/follow-referents.ts';
import type { FollowedRelations } from '../../resolve/follow-relations.ts';

/** What is known of all articles together, asked for by what is drawn. */
export interface Derived
  extends Pick<Referents, 'actorOf' | 'actorAt' | 'idOf'>,
    Pick<FollowedRelations, 'spokenForBy'> {
  /** The earliest article with the same text. */
  originOf(articleId: string): string;
  /** The first version of the article's page. */
  firstVersionOf(articleId: string): string;
  /** The actor that published an article. */
  outletOf(articleId: string): ActorNamed | null;
  /** The ids of what an attribution conveys and reports. */
  statementOf(attributionId: string): string | undefined;
  utteranceOf(attributionId: string): string | undefined;
  /** The words of an attribution, as printed. */
  quoteOf(attribution: Attribution): string;
}
