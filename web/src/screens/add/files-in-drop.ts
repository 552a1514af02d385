/** All files that were dropped, those of folders and of the folders in them too. */
export async function filesInDrop(dropped: DataTransfer): Promise<readonly File[]> {
  // What was dropped is known only until the event is over: it is asked for before anything is waited for.
  const taken = [...dropped.items].filter(({ kind }) => kind === 'file').map(takenFrom);
  return (await Promise.all(taken)).flat();
}

/** What is dragged out of another page has no place in a folder. */
function takenFrom(item: DataTransferItem): Promise<readonly File[]> {
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  return entry ? filesIn(entry) : Promise.resolve(file ? [file] : []);
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry) || entry.name.startsWith('.')) return [];
  const inside = await entriesIn(entry.createReader());
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** A reader hands out a part of a folder at a time, and nothing at the end. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all.sort((one, other) => (one.name < other.name ? -1 : 1));
    all.push(...part);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
