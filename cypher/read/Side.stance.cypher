// Side.stance: which side is it?
UNWIND [type(edge)] AS value
WITH value
