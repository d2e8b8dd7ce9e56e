-- How often are women and men quoted, as far as the articles call somebody of that first name she or he?
WITH pronouns AS (
    SELECT split_part(people.name, ' ', 1) AS first_name, lower(mentions.text) IN ('she', 'her', 'hers', 'herself') AS woman
    FROM mentions
    JOIN people ON people.article = mentions.article AND people.number = mentions.person
    WHERE lower(mentions.text) IN ('she', 'her', 'hers', 'herself', 'he', 'him', 'his', 'himself')
), first_names AS (
    SELECT first_name, CASE WHEN bool_and(woman) THEN 'women' WHEN bool_and(NOT woman) THEN 'men' END AS gender
    FROM pronouns
    GROUP BY first_name
)
SELECT coalesce(gender, 'not said') AS gender, count(DISTINCT speaker) AS people, count(*) AS quotes
FROM said
LEFT JOIN first_names ON first_name = split_part(speaker, ' ', 1)
WHERE speaker_kind = 'person'
GROUP BY ALL
ORDER BY gender;
