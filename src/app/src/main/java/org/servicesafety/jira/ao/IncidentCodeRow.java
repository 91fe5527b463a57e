package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A code of causes or activities that the site has added or changed. */
@Preload
@Table("INCIDENT_CODE")
public interface IncidentCodeRow extends Entity {

    /** CodeKind and code: {@code CAUSE/FIRE}. */
    @NotNull
    @Unique
    @StringLength(60)
    String getCodeKey();

    void setCodeKey(String key);

    /** Kazakh name, null if not given. */
    @StringLength(255)
    @Nullable
    String getNameKk();

    void setNameKk(@Nullable String name);

    /** Russian name, null if not given. */
    @StringLength(255)
    @Nullable
    String getNameRu();

    void setNameRu(@Nullable String name);

    /** English name, null if not given. */
    @StringLength(255)
    @Nullable
    String getNameEn();

    void setNameEn(@Nullable String name);

    /** First day on which an incident can no longer have it; null while in use. */
    @StringLength(10)
    @Nullable
    String getRetiredOn();

    void setRetiredOn(@Nullable String day);

    /** Grows by one with each change. */
    int getVersion();

    void setVersion(int version);
}
