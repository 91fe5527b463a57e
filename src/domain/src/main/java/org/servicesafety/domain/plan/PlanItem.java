package org.servicesafety.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * An item of a revision of a plan. The same item, with the same issue, stands in each revision that has it, and may say something else
 * in each.
 *
 * @param id the same in each revision
 * @param key of its issue
 * @param revision number of the revision
 * @param version grows by one with each change in this revision; a change must name the version it was made from
 * @param status of the item, whatever the revision
 * @param origin the item of an earlier year that it continues; null for a new one
 */
public record PlanItem(
        ItemId id,
        PlanId plan,
        String key,
        int revision,
        int version,
        ItemContent content,
        ItemStatus status,
        @Nullable Origin origin) {}
