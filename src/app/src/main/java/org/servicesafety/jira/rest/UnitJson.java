package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitName;

/**
 * A unit.
 *
 * @param code the site's own, unique, at most 60 characters
 * @param kind BODY, DEPARTMENT, SERVICE, SUBUNIT
 * @param level of a body, null for others
 * @param parentId unit directly above, null at the top
 * @param projectKey Jira project of a body
 * @param validFrom first day, inclusive
 * @param validTo last day, inclusive; null while open
 * @param succeeds id of the unit whose place it took
 * @param version to be sent back with a change
 * @param can what the asking person may do now
 * @param bodyId the body it belongs to, itself if it is one
 * @param unitName its name in the language of the answer
 * @param bodyName name of the body in the language of the answer
 * @param counted whether clause 13 counts it: a department or service
 */
public record UnitJson(
        long id,
        String code,
        NameJson name,
        String kind,
        @Nullable String level,
        @Nullable Long parentId,
        @Nullable String projectKey,
        String validFrom,
        @Nullable String validTo,
        @Nullable Long succeeds,
        int version,
        List<String> can,
        long bodyId,
        String unitName,
        String bodyName,
        boolean counted) {

    static final Shape SHAPE = Shape.of()
            .texts("code", "kind", "level", "projectKey", "validFrom", "validTo")
            .object("name", Shape.of().texts("kk", "ru", "en"))
            .numbers("parentId", "succeeds", "version")
            .readOnly("id", "can", "bodyId", "unitName", "bodyName", "counted");

    /** A name in three languages; null where it is not given. */
    public record NameJson(@Nullable String kk, @Nullable String ru, @Nullable String en) {

        static NameJson of(UnitName name) {
            return new NameJson(orNull(name.kk()), orNull(name.ru()), orNull(name.en()));
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    static UnitJson of(Unit unit, List<String> can, String unitName, String bodyName) {
        return new UnitJson(
                unit.id().value(),
                unit.code(),
                NameJson.of(unit.name()),
                unit.kind().name(),
                Plain.name(unit.level()),
                Plain.id(unit.parent()),
                unit.projectKey(),
                unit.validFrom().toString(),
                Plain.day(unit.validTo()),
                Plain.id(unit.succeeds()),
                unit.version(),
                can,
                unit.body().value(),
                unitName,
                bodyName,
                unit.kind().counted());
    }
}
