// What was changed under these numbers?
UNWIND $numbers AS number
MATCH (change:Change {number: number})
RETURN change.number AS number, change.kind AS kind, change.ids AS ids
