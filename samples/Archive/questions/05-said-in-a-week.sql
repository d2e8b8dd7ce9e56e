-- What was said in the week of 6 May 2024?
SELECT published, speaker, publisher, content
FROM said
WHERE published BETWEEN DATE '2024-05-06' AND DATE '2024-05-12'
ORDER BY published, article, number, speaker;
