// Kinship.relation: what is the one to the other?
UNWIND [type(edge)] AS value
WITH value
