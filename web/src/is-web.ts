/** Whether an address is one that a browser opens as a page and does not run: an article can bring any words as its own. */
export const isWeb = (url: string | null | undefined): url is string => /^https?:\/\//i.test(url ?? '');
