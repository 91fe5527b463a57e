package org.servicesafety.domain.print;

/** A scan that has found its record. */
public record AttachedScan(Scan scan, PrintedRecord record) {

    /** Whether the sheet is of a revision that a later one has followed or is about to. */
    public boolean isOfEarlierRevision() {
        return scan.revision() < record.latest();
    }
}
