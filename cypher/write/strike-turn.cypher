// Strikes out a turn that is long gone.
MATCH (turn:Turn {id: $id})
DETACH DELETE turn
