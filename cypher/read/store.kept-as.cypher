// Which version of the reader read the kept reading of this article, and in which file did it come?
MATCH (evidence:Evidence {id: $id})
RETURN evidence.reader AS reader, evidence.file AS file
