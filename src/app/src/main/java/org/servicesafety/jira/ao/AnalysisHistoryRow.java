package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Something that happened to an edition of an analysis. Rows are only ever added. */
@Preload
@Table("ANALYSIS_HISTORY")
public interface AnalysisHistoryRow extends Entity {

    /** The edition. */
    @Indexed
    int getAnalysisId();

    void setAnalysisId(int id);

    /** When, in UTC: {@code 2026-11-23T09:15:00.000Z}, cut to milliseconds so that texts sort as instants do. */
    @NotNull
    @StringLength(24)
    String getHappenedAt();

    void setHappenedAt(String instant);

    /** Key of the user who did it. */
    @NotNull
    @StringLength(255)
    String getDoneBy();

    void setDoneBy(String userKey);

    /** AnalysisEvent.Kind. */
    @NotNull
    @StringLength(60)
    String getWhat();

    void setWhat(String what);

    /** What it was about, null if there is nothing to say. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAbout();

    void setAbout(@Nullable String about);
}
