package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A kind of violation of the site's own tree; none at all means those that the app brings. */
@Preload
@Table("VIOLATION_KIND")
public interface ViolationKindRow extends Entity {

    /** The site's own code. */
    @NotNull
    @Unique
    @StringLength(60)
    String getCode();

    void setCode(String code);

    /** Code of the kind above, null at the top. */
    @StringLength(60)
    @Nullable
    String getParentCode();

    void setParentCode(@Nullable String code);

    /** Place in the order of the tree, from 0. */
    int getPlace();

    void setPlace(int place);

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

    /** No longer offered. */
    boolean isClosed();

    void setClosed(boolean closed);
}
