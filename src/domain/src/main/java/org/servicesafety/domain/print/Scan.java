package org.servicesafety.domain.print;

import java.time.Instant;

/**
 * A scan that is kept with its record.
 *
 * @param revision of the record
 * @param size in bytes
 * @param by key of the person who added it
 */
public record Scan(
        long id, RecordRef record, int revision, String name, String type, int size, String by, Instant at) {}
