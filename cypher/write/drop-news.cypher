// What was drawn is no longer news, unless there is newer news of it.
UNWIND $rows AS row
MATCH (news:News {id: row.id})
WHERE news.token = row.token
DETACH DELETE news
