// Writes down which evidence was drawn in a turn, for others who hold an older image.
MERGE (turn:Turn {id: $id})
SET turn.drawn = $drawn
