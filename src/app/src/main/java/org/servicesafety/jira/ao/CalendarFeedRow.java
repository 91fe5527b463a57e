package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A calendar of obligations that somebody has subscribed to. */
@Preload
@Table("CALENDAR_FEED")
public interface CalendarFeedRow extends Entity {

    /** Key of the user. */
    @NotNull
    @Indexed
    @StringLength(255)
    String getOwner();

    void setOwner(String key);

    /** The body. */
    @NotNull
    Long getUnitId();

    void setUnitId(Long id);

    /** With the bodies below. */
    boolean isSubtree();

    void setSubtree(boolean subtree);

    /** In UTC: {@code 2026-11-23T09:15:00Z}. */
    @NotNull
    @StringLength(30)
    String getOpenedAt();

    void setOpenedAt(String at);

    /** Part of what the token is a seal of. */
    @NotNull
    @StringLength(64)
    String getNonce();

    void setNonce(String nonce);
}
