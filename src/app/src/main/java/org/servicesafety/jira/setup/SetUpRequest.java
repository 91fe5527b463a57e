package org.servicesafety.jira.setup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.language.Language;

/**
 * What somebody asks of the set-up.
 *
 * @param language kk, ru or en for the names in Jira; null if the person does not say
 * @param body whose project this is to be; null: the body keeps what the tree of units says
 * @param onlyLook nothing is to be written
 */
record SetUpRequest(@Nullable String language, @Nullable Unit body, boolean onlyLook) {

    /**
     * Reads {@code language, bodyId, dryRun}.
     *
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong: {@code unknown-language}, {@code not-a-number},
     *     {@code not-a-body}, {@code not-a-flag}
     */
    static SetUpRequest read(Form form, Units units) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        String language = form.at("language");
        check.addIf(
                language != null && Language.ofTag(language).isEmpty(),
                "language",
                "unknown-language",
                String.valueOf(language));
        Unit body = body(reader, units);
        boolean onlyLook = reader.flag("dryRun");
        check.refuseIfAny();
        return new SetUpRequest(language, body, onlyLook);
    }

    private static @Nullable Unit body(FormReader reader, Units units) {
        Long number = reader.number("bodyId");
        if (number == null) {
            return null;
        }
        Optional<Unit> body = units.find(new UnitId(number)).filter(Unit::isBody);
        if (body.isEmpty()) {
            reader.fault("bodyId", "not-a-body");
        }
        return body.orElse(null);
    }
}
