package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A unit of the tree, open or closed. */
@Preload
@Table("UNIT")
public interface UnitRow extends Entity, Lockable {

    /** The site's own code. */
    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

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

    /** UnitKind. */
    @NotNull
    @Indexed
    @StringLength(30)
    String getUnitKind();

    void setUnitKind(String kind);

    /** UnitLevel of a body, null for others. */
    @Indexed
    @StringLength(30)
    @Nullable
    String getUnitLevel();

    void setUnitLevel(@Nullable String level);

    /** Unit directly above, null at the top. */
    @Indexed
    @Nullable
    Integer getParentId();

    void setParentId(@Nullable Integer id);

    /** Ids from the top to this unit: {@code /1/5/9/}. Null only between the insert and the end of its transaction. */
    @Indexed
    @StringLength(450)
    @Nullable
    String getPath();

    void setPath(String path);

    /** The body it belongs to, itself if it is one; null as long as the path is. */
    @Indexed
    @Nullable
    Integer getBodyId();

    void setBodyId(Integer id);

    /** Key of the Jira project of a body. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getProjectKey();

    void setProjectKey(@Nullable String key);

    /** First day, inclusive. */
    @NotNull
    @Indexed
    @StringLength(10)
    String getValidFrom();

    void setValidFrom(String day);

    /** Last day, inclusive; null while open. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getValidTo();

    void setValidTo(@Nullable String day);

    /** Unit whose place this one took. */
    @Indexed
    @Nullable
    Integer getSucceedsId();

    void setSucceedsId(@Nullable Integer id);

    /** Grows by one with each change. */
    int getVersion();

    void setVersion(int version);
}
