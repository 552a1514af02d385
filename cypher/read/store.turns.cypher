// Which evidence was drawn in these turns?
UNWIND $ids AS id
MATCH (turn:Turn {id: id})
RETURN turn.id AS id, turn.drawn AS drawn
