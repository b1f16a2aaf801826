SELECT count(DISTINCT stream) FROM entry
WHERE stream <> ?1 AND stream NOT IN (SELECT stream FROM wrap)
