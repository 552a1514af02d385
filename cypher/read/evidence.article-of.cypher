// In which article does this mention or attribution stand?
MATCH (node:Node {id: $id})
RETURN node.articleId AS articleId
