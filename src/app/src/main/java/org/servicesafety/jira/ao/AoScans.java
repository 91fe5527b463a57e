package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.domain.print.RecordRef;
import org.servicesafety.domain.print.Scan;
import org.servicesafety.domain.print.ScanFile;
import org.servicesafety.domain.print.Scans;

/** Scans in the table SCAN, their contents in STORED_FILE. */
public final class AoScans implements Scans {

    /** A record is signed now and then, not every day. */
    private static final int MOST = 1000;

    private final ActiveObjects ao;
    private final StoredFiles files;

    public AoScans(ActiveObjects ao) {
        this.ao = ao;
        this.files = new StoredFiles(ao);
    }

    @Override
    public Scan add(RecordRef record, int revision, ScanFile file, String by, Instant at) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("FORM_KIND", record.kind().name());
        columns.put("RECORD_ID", Math.toIntExact(record.id()));
        columns.put("REVISION", revision);
        columns.put("FILE_NAME", file.name());
        columns.put("MEDIA_TYPE", file.type());
        columns.put("FILE_SIZE", file.size());
        columns.put("HAPPENED_AT", AoActHistory.text(at));
        columns.put("DONE_BY", by);
        columns.put("FILE_ID", files.add(file.bytes()));
        return scan(ao.create(ScanRow.class, columns));
    }

    @Override
    public List<Scan> of(RecordRef record) {
        Query query = Query.select()
                .where(
                        "RECORD_ID = ? AND FORM_KIND = ?",
                        Math.toIntExact(record.id()),
                        record.kind().name())
                .order("ID DESC")
                .limit(MOST);
        return Arrays.stream(ao.find(ScanRow.class, query)).map(AoScans::scan).toList();
    }

    @Override
    public Optional<Scan> find(long id) {
        return row(id).map(AoScans::scan);
    }

    @Override
    public Optional<ScanFile> content(long id) {
        return row(id).map(row ->
                new ScanFile(row.getFileName(), row.getMediaType(), ByteBuffer.wrap(files.content(row.getFileId()))));
    }

    private Optional<ScanRow> row(long id) {
        return id > Integer.MAX_VALUE
                ? Optional.empty()
                : Arrays.stream(ao.find(ScanRow.class, "ID = ?", (int) id)).findFirst();
    }

    private static Scan scan(ScanRow row) {
        return new Scan(
                row.getID(),
                new RecordRef(FormKind.valueOf(row.getFormKind()), row.getRecordId()),
                row.getRevision(),
                row.getFileName(),
                row.getMediaType(),
                row.getFileSize(),
                row.getDoneBy(),
                Instant.parse(row.getHappenedAt()));
    }
}
