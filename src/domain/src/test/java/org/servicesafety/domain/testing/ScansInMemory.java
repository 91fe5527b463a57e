package org.servicesafety.domain.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.print.RecordRef;
import org.servicesafety.domain.print.Scan;
import org.servicesafety.domain.print.ScanFile;
import org.servicesafety.domain.print.Scans;

/** Scans in a list of the test's own, without their content. */
public final class ScansInMemory implements Scans {

    private final List<Scan> kept;

    public ScansInMemory(List<Scan> kept) {
        this.kept = kept;
    }

    @Override
    public Scan add(RecordRef record, int revision, ScanFile file, String by, Instant at) {
        Scan scan = new Scan(kept.size() + 1, record, revision, file.name(), file.type(), file.size(), by, at);
        kept.add(scan);
        return scan;
    }

    @Override
    public List<Scan> of(RecordRef record) {
        return kept.stream().filter(scan -> scan.record().equals(record)).toList();
    }

    @Override
    public Optional<Scan> find(long id) {
        return kept.stream().filter(scan -> scan.id() == id).findFirst();
    }

    @Override
    public Optional<ScanFile> content(long id) {
        return Optional.empty();
    }
}
