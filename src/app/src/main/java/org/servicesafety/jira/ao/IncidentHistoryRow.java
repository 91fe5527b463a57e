package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Something that happened to the record of an incident. Rows are only ever added, and stay when the incident is gone. */
@Preload
@Table("INCIDENT_HISTORY")
public interface IncidentHistoryRow extends Entity, IncidentColumns {

    /** The incident. */
    @Indexed
    int getIncidentId();

    void setIncidentId(int id);

    /** When, in UTC: {@code 2026-11-23T09:15:00.000Z}, cut to milliseconds so that texts sort as instants do. */
    @NotNull
    @Indexed
    @StringLength(24)
    String getHappenedAt();

    void setHappenedAt(String instant);

    /** Key of the user who did it. */
    @NotNull
    @StringLength(255)
    String getDoneBy();

    void setDoneBy(String userKey);

    /** IncidentEvent.Kind. */
    @NotNull
    @StringLength(30)
    String getWhat();

    void setWhat(String what);

    /** Of a correction or deletion, null else. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String reason);

    /** What the content is known by, where the incident was entered with it; null else. */
    @Indexed
    @StringLength(64)
    @Nullable
    String getContentKey();

    void setContentKey(@Nullable String key);
}
