-- How often does each paper rely on a source without a name?
SELECT publisher, count(*) FILTER (WHERE speaker_kind = 'anonymous') AS unnamed, count(*) AS sources
FROM attributions
JOIN articles ON articles.id = attributions.article
WHERE speaker IS NOT NULL
GROUP BY publisher
ORDER BY publisher NULLS FIRST;
