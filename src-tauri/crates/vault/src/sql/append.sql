INSERT INTO entry (device, sequence, stream, epoch, previous, body_hash, hash, body)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
