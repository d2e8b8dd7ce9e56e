-- Which days do most articles write about?
SELECT first_day AS day, count(DISTINCT article) AS articles
FROM temporal_expressions
WHERE first_day = last_day
GROUP BY first_day
ORDER BY articles DESC, day
LIMIT 10;
