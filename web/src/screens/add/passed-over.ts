const companions = new Set(
  'png jpg jpeg gif webp svg ico avif css js mjs map woff woff2 ttf eot mp3 mp4 webm'.split(' '),
);

/** Whether a file in a folder is part of a saved page or of the system, and nobody takes it for an article. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || companions.has(extensionOf(name));

/** How a file's name ends, in small letters. */
export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
