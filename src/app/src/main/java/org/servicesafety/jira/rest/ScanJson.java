package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scan of a signed sheet.
 *
 * @param revision of the record
 * @param size in bytes
 * @param addedAt moment in UTC
 */
record ScanJson(
        long id, int revision, String fileName, String type, int size, @Nullable String addedBy, String addedAt) {

    /**
     * Where it has gone.
     *
     * @param kind of the record: PLAN, ACT or ANALYSIS
     * @param key short name of the record
     * @param laterExists whether a later revision than that of the scan exists
     */
    record Attached(
            ScanJson scan,
            String kind,
            long id,
            String key,
            int revision,
            int latestRevision,
            boolean laterExists,
            List<Remark> remarks) {}

    /** Something to know that hinders nothing. */
    record Remark(String code, String message) {}
}
