package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A value that belongs to the site or to one project, by its name. */
@Preload
@Table("SETTING")
public interface SettingRow extends Entity, Lockable {

    /** {@code subject/which}, as {@code set-up-on/MU01}. */
    @NotNull
    @Unique
    @StringLength(255)
    String getName();

    void setName(String name);

    /** The value as text. */
    @StringLength(450)
    @Nullable
    String getSettingValue();

    void setSettingValue(@Nullable String value);
}
