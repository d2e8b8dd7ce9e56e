-- Does a paper quote, or does it tell in its own words?
SELECT publisher, count(*) FILTER (WHERE kind = 'direct') AS quoted, count(*) FILTER (WHERE kind = 'mixed') AS partly,
    count(*) FILTER (WHERE kind = 'indirect') AS told
FROM attributions
JOIN articles ON articles.id = attributions.article
WHERE speaker_number = 0
GROUP BY publisher
ORDER BY publisher NULLS FIRST;
