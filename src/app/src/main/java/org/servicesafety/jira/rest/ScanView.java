package org.servicesafety.jira.rest;

import java.util.List;
import org.servicesafety.domain.print.AttachedScan;
import org.servicesafety.domain.print.PrintedRecord;
import org.servicesafety.domain.print.Scan;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.security.UserNames;

/** Shows scans. */
public final class ScanView {

    private final UserNames users;

    public ScanView(UserNames users) {
        this.users = users;
    }

    /** Where a scan has gone, with a remark if a later revision exists. */
    ScanJson.Attached attached(AttachedScan attached, Wording wording) {
        PrintedRecord record = attached.record();
        List<ScanJson.Remark> remarks = attached.isOfEarlierRevision()
                ? List.of(new ScanJson.Remark(
                        "later-revision",
                        wording.text(
                                "service-safety.print.later-revision",
                                attached.scan().revision(),
                                record.latest())))
                : List.of();
        return new ScanJson.Attached(
                scan(attached.scan()),
                record.ref().kind().name(),
                record.ref().id(),
                record.key(),
                attached.scan().revision(),
                record.latest(),
                attached.isOfEarlierRevision(),
                remarks);
    }

    ScanJson scan(Scan scan) {
        return new ScanJson(
                scan.id(),
                scan.revision(),
                scan.name(),
                scan.type(),
                scan.size(),
                users.of(scan.by()),
                scan.at().toString());
    }
}
