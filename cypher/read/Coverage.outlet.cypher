// Coverage.outlet: which outlet?
MATCH (node:Outlet {id: coverage.outletId})
