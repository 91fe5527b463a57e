package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** An edition of the rule book that the site has entered. Rows are never deleted. */
@Preload
@Table("EDITION")
public interface EditionRow extends Entity {

    /** Its values as EditionText writes them. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getEditionText();

    void setEditionText(String text);

    /** Day of the order that repeals the edition before this one; null if it says nothing of it. */
    @StringLength(10)
    @Nullable
    String getPreviousRepealedOn();

    void setPreviousRepealedOn(@Nullable String day);

    /** Key of the user who entered it. */
    @NotNull
    @StringLength(255)
    String getEnteredBy();

    void setEnteredBy(String userKey);

    /** When, in UTC, cut to milliseconds. */
    @NotNull
    @StringLength(24)
    String getEnteredAt();

    void setEnteredAt(String instant);

    /** Key of the user who took it back; null while it counts. */
    @StringLength(255)
    @Nullable
    String getWithdrawnBy();

    void setWithdrawnBy(@Nullable String userKey);

    /** When it was taken back, as above; null while it counts. */
    @StringLength(24)
    @Nullable
    String getWithdrawnAt();

    void setWithdrawnAt(@Nullable String instant);
}
