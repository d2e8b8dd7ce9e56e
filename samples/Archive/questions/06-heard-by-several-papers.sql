-- Whom do several papers quote?
SELECT speaker, count(DISTINCT publisher) AS papers, count(*) AS quotes
FROM said
GROUP BY speaker
HAVING papers > 1
ORDER BY papers DESC, quotes DESC, speaker
LIMIT 10;
