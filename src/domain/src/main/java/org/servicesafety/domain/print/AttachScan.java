package org.servicesafety.domain.print;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.Invalid;

/** Puts the scan of a signed sheet to the record and revision that the sheet was printed of. */
public final class AttachScan {

    private static final String CODE = "code";

    private final CheckCodes codes;
    private final Map<FormKind, PrintedRecords> records;
    private final Scans scans;
    private final Clock clock;

    public AttachScan(CheckCodes codes, List<PrintedRecords> records, Scans scans, Clock clock) {
        this.codes = codes;
        this.records = records.stream().collect(Collectors.toMap(PrintedRecords::kind, Function.identity()));
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * Attaches.
     *
     * @param text the check code as typed, or all that the picture on the sheet says
     * @throws Invalid on {@code code}: {@code required}, {@code check-code-malformed}, or {@code check-code-unknown} if it fits no content
     *     of a record that the person sees, be it for a typing error or because the content was changed after printing
     * @throws Forbidden if the person may not attach to the record
     * @throws Conflict {@code check-code-of-several}: it fits two revisions, and the whole text of the picture is needed
     */
    public AttachedScan attach(Rights rights, @Nullable String text, ScanFile file) {
        CheckCode code = code(text);
        PrintedRecord record =
                codes.record(code).flatMap(ref -> find(rights, ref)).orElseThrow(AttachScan::unknown);
        int revision = revision(code, PaperMark.read(text), record);
        if (!record.mayAttach()) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
        Scan scan = scans.add(record.ref(), revision, file, rights.me().userKey(), clock.instant());
        return new AttachedScan(scan, record);
    }

    private static CheckCode code(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Invalid(Fault.on(CODE, "required"));
        }
        return PaperMark.read(text)
                .map(PaperMark::code)
                .or(() -> CheckCode.read(text))
                .orElseThrow(() -> new Invalid(Fault.on(CODE, "check-code-malformed")));
    }

    private Optional<PrintedRecord> find(Rights rights, RecordRef ref) {
        return Optional.ofNullable(records.get(ref.kind())).flatMap(kind -> kind.find(rights, ref.id()));
    }

    private int revision(CheckCode code, Optional<PaperMark> mark, PrintedRecord record) {
        List<Integer> fitting = codes.revisions(code, record).stream()
                .map(PrintedRevision::number)
                .filter(number -> mark.isEmpty() || mark.get().revision() == number)
                .toList();
        if (fitting.size() > 1) {
            throw new Conflict(Faults.of(Fault.on(CODE, "check-code-of-several")));
        }
        return fitting.stream().findFirst().orElseThrow(AttachScan::unknown);
    }

    private static Invalid unknown() {
        return new Invalid(Fault.on(CODE, "check-code-unknown"));
    }
}
