-- Which paper quotes whom about what?
SELECT publisher, speaker, headline, count(*) AS quotes
FROM said
GROUP BY ALL
ORDER BY quotes DESC, publisher, speaker, headline
LIMIT 10;
