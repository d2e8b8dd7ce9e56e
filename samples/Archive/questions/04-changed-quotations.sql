-- Which quotations changed from one paper to another?
WITH words AS (
    SELECT *, regexp_replace(lower(content), '[^a-z0-9 ]', '', 'g') AS words
    FROM said
), openings AS (
    SELECT *, split_part(words, ' ', 1) || ' ' || split_part(words, ' ', 2) AS opening
    FROM words
)
SELECT one.speaker, one.publisher, one.content, other.publisher AS other_publisher, other.content AS other_content
FROM openings AS one
JOIN openings AS other ON other.speaker = one.speaker AND other.opening = one.opening
WHERE one.article < other.article
    AND one.publisher <> other.publisher
    AND one.words <> other.words
    AND 2 * levenshtein(one.words, other.words) <= greatest(length(one.words), length(other.words))
ORDER BY one.article, one.number, other.article, other.number, one.speaker
LIMIT 10;
