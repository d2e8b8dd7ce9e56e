-- Who is quoted most?
SELECT speaker, count(*) AS quotes, count(DISTINCT article) AS articles
FROM said
GROUP BY speaker
ORDER BY quotes DESC, speaker
LIMIT 10;
