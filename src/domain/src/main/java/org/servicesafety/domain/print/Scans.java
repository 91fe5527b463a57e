package org.servicesafety.domain.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scans of signed sheets. Nothing here checks rights; the use cases do. */
public interface Scans {

    Scan add(RecordRef record, int revision, ScanFile file, String by, Instant at);

    /** Scans of the record, the latest first; without their content. */
    List<Scan> of(RecordRef record);

    Optional<Scan> find(long id);

    /** The content of a scan; empty if there is no such scan. */
    Optional<ScanFile> content(long id);
}
