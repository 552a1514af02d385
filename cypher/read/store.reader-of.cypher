// Which version of the reader read the kept reading of this article?
MATCH (evidence:Evidence {id: $id})
RETURN evidence.reader AS reader
