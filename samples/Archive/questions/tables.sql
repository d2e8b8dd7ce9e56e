-- The tables of all parts, and a view of everything that somebody says in quotation marks: a row for each quote and speaker.
CREATE VIEW articles AS SELECT * FROM read_parquet('$folder/**/articles.parquet');
CREATE VIEW quotes AS SELECT * FROM read_parquet('$folder/**/quotes.parquet');
CREATE VIEW attributions AS SELECT * FROM read_parquet('$folder/**/attributions.parquet');
CREATE VIEW temporal_expressions AS SELECT * FROM read_parquet('$folder/**/temporal_expressions.parquet');
CREATE VIEW people AS SELECT * FROM read_parquet('$folder/**/people.parquet');
CREATE VIEW mentions AS SELECT * FROM read_parquet('$folder/**/mentions.parquet');
CREATE VIEW findings AS SELECT * FROM read_parquet('$folder/**/findings.parquet');
CREATE VIEW said AS
SELECT articles.publisher, articles.published, articles.headline, quotes.article, quotes.number, quotes.content, attributions.speaker,
    attributions.speaker_kind
FROM quotes
JOIN attributions ON attributions.article = quotes.article AND attributions.number = quotes.attribution
JOIN articles ON articles.id = quotes.article
WHERE quotes.role = 'speech' AND attributions.speaker IS NOT NULL;
