-- Who is named and never heard?
SELECT name, count(DISTINCT article) AS articles
FROM people
WHERE name NOT IN (SELECT speaker FROM attributions WHERE speaker IS NOT NULL)
GROUP BY name
ORDER BY articles DESC, name
LIMIT 10;
