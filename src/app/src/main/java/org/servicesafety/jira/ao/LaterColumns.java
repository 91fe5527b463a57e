package org.servicesafety.jira.ao;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActReport;
import org.servicesafety.domain.inspection.AfterSigning;
import org.servicesafety.domain.inspection.Assent;
import org.servicesafety.domain.inspection.Disposal;

/** How that which becomes of a signed act lies in its row. */
final class LaterColumns {

    private LaterColumns() {}

    static void write(ActRow row, AfterSigning after) {
        Assent approval = after.approval();
        row.setApprovedBy(approval == null ? null : approval.by());
        row.setApprovedOn(approval == null ? null : Values.day(approval.on()));
        Assent acknowledgement = after.acknowledgement();
        row.setAcknowledgedBy(acknowledgement == null ? null : acknowledgement.by());
        row.setAcknowledgedOn(acknowledgement == null ? null : Values.day(acknowledgement.on()));
        write(row, after.report());
        write(row, after.disposal());
    }

    private static void write(ActRow row, @Nullable ActReport report) {
        row.setReportedOn(report == null ? null : Values.day(report.on()));
        row.setReportNumber(report == null ? null : report.outgoing());
        row.setReportedBy(report == null ? null : report.by());
    }

    private static void write(ActRow row, @Nullable Disposal disposal) {
        row.setDecision(disposal == null ? null : disposal.decision());
        row.setDecisionNumber(disposal == null ? null : disposal.number());
        row.setDisposedOn(disposal == null ? null : Values.day(disposal.on()));
        row.setDisposedBy(disposal == null ? null : disposal.by());
    }

    static AfterSigning read(ActRow row) {
        return new AfterSigning(
                assent(row.getApprovedBy(), row.getApprovedOn()),
                assent(row.getAcknowledgedBy(), row.getAcknowledgedOn()),
                report(row),
                disposal(row));
    }

    private static @Nullable Assent assent(@Nullable String by, @Nullable String on) {
        return by == null || on == null ? null : new Assent(by, LocalDate.parse(on));
    }

    private static @Nullable ActReport report(ActRow row) {
        String on = row.getReportedOn();
        String number = row.getReportNumber();
        String by = row.getReportedBy();
        return on == null || number == null || by == null ? null : new ActReport(LocalDate.parse(on), number, by);
    }

    private static @Nullable Disposal disposal(ActRow row) {
        String decision = row.getDecision();
        String number = row.getDecisionNumber();
        String on = row.getDisposedOn();
        String by = row.getDisposedBy();
        return decision == null || number == null || on == null || by == null
                ? null
                : new Disposal(decision, number, LocalDate.parse(on), by);
    }
}
