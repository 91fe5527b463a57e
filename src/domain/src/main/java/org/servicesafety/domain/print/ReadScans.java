package org.servicesafety.domain.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;

/** Shows scans to whoever sees their record. */
public final class ReadScans {

    private final Map<FormKind, PrintedRecords> records;
    private final Scans scans;

    public ReadScans(List<PrintedRecords> records, Scans scans) {
        this.records = records.stream().collect(Collectors.toMap(PrintedRecords::kind, Function.identity()));
        this.scans = scans;
    }

    /**
     * Scans of the record, the latest first.
     *
     * @throws NotVisible if there is no such record for the person
     */
    public List<Scan> of(Rights rights, RecordRef record) {
        visible(rights, record);
        return scans.of(record);
    }

    /**
     * The content of a scan.
     *
     * @throws NotVisible if there is no such scan for the person
     */
    public ScanFile content(Rights rights, long id) {
        Scan scan = scans.find(id).orElseThrow(NotVisible::new);
        visible(rights, scan.record());
        return scans.content(id).orElseThrow(NotVisible::new);
    }

    private void visible(Rights rights, RecordRef record) {
        boolean seen = Optional.ofNullable(records.get(record.kind()))
                .flatMap(kind -> kind.find(rights, record.id()))
                .isPresent();
        if (!seen) {
            throw new NotVisible();
        }
    }
}
