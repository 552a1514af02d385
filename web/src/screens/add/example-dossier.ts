/** The files of the example dossier, as they are in the repository. */
const files = import.meta.glob<string>('../../../../examples/dossier/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example dossier: invented articles about a ship, a slick and a warning. */
export const exampleDossier = (): readonly File[] =>
  Object.entries(files).map(([path, text]) => new File([text], path.slice(path.lastIndexOf('/') + 1)));
