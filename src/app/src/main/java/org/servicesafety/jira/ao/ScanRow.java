package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The scan of a signed sheet. Rows are only ever added. */
@Preload
@Table("SCAN")
public interface ScanRow extends Entity {

    /** FormKind of the record. */
    @NotNull
    @StringLength(30)
    String getFormKind();

    void setFormKind(String kind);

    /** The record. */
    @Indexed
    int getRecordId();

    void setRecordId(int id);

    /** Number of the record's revision. */
    int getRevision();

    void setRevision(int number);

    /** Name of the file as it was uploaded. */
    @NotNull
    @StringLength(255)
    String getFileName();

    void setFileName(String name);

    /** Media type by the content. */
    @NotNull
    @StringLength(60)
    String getMediaType();

    void setMediaType(String type);

    /** In bytes. */
    int getFileSize();

    void setFileSize(int bytes);

    /** When, in UTC: {@code 2026-11-23T09:15:00.000Z}. */
    @NotNull
    @StringLength(24)
    String getHappenedAt();

    void setHappenedAt(String instant);

    /** Key of the user who added it. */
    @NotNull
    @StringLength(255)
    String getDoneBy();

    void setDoneBy(String userKey);

    /** Its content, a row of STORED_FILE. */
    int getFileId();

    void setFileId(int id);
}
