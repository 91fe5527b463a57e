package org.servicesafety.domain.obligation;

import org.jspecify.annotations.Nullable;

/**
 * The record that brings an obligation.
 *
 * @param id of an act, of an issue; by it a page of the record is found
 * @param name as people know it: key of the issue, number of the act
 * @param title what is to be done, as written there; empty where the kind says it
 * @param performer who is to do it; null if the record names nobody
 * @param performerKey his user key; null if he has no account, or the record names nobody
 * @param monitorKey user key of who sees to it, as above
 */
public record Subject(
        String id,
        String name,
        String title,
        @Nullable String performer,
        @Nullable String performerKey,
        @Nullable String monitorKey) {

    /** One that names no account. */
    public Subject(String id, String name, String title, @Nullable String performer) {
        this(id, name, title, performer, null, null);
    }
}
