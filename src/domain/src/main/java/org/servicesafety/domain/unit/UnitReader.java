package org.servicesafety.domain.unit;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.form.FormReader;

/**
 * Reads what was said about a unit: {@code code, name.kk, name.ru, name.en, kind, level, projectKey, validFrom, validTo}. The units that it
 * names are found by the caller.
 */
final class UnitReader {

    private static final int LONGEST_NAME = 255;

    private final FormReader form;
    private final String parentField;

    /** Only a body may stand at the top: everything else must fill the field that names its parent. */
    UnitReader(FormReader form, String parentField) {
        this.form = form;
        this.parentField = parentField;
    }

    UnitDraft read(UnitDraft.Links links) {
        form.require("code", "kind", "validFrom");
        return new UnitDraft(
                form.text("code", UnitContent.LONGEST_CODE),
                name(),
                type(),
                links,
                form.text("projectKey", UnitContent.LONGEST_CODE),
                new UnitDraft.Days(form.day("validFrom"), form.day("validTo")));
    }

    private UnitDraft.Type type() {
        UnitKind kind = form.choice("kind", UnitKind.class);
        if (kind != null) {
            form.require(kind == UnitKind.BODY ? "level" : parentField);
        }
        return new UnitDraft.Type(kind, form.choice("level", UnitLevel.class));
    }

    private @Nullable UnitName name() {
        String kk = form.text("name.kk", LONGEST_NAME);
        String ru = form.text("name.ru", LONGEST_NAME);
        String en = form.text("name.en", LONGEST_NAME);
        if (Stream.of("name.kk", "name.ru", "name.en").noneMatch(form.form()::has)) {
            form.require("name");
        }
        return kk == null && ru == null && en == null ? null : UnitName.of(kk, ru, en);
    }
}
