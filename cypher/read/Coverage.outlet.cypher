// Coverage.outlet: which outlet?
MATCH (node:Outlet {id: coverage.outletId})
WITH node ORDER BY node.id
