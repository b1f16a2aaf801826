SELECT position, device, sequence, stream, epoch, previous, body_hash, hash, body FROM entry
