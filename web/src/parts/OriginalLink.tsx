import { isWeb } from '../is-web.ts';

interface OriginalLinkProps {
  /** Where the outlet shows it; nothing is drawn where that is not known, or is no address of the web. */
  readonly url: string | null | undefined;
}

/** Leads to what an outlet itself shows, which is told nothing of where one comes from. */
export const OriginalLink = ({ url }: OriginalLinkProps) =>
  isWeb(url) ? (
    <a href={url} rel="noreferrer">
      original ↗
    </a>
  ) : null;
