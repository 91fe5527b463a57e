package org.servicesafety.domain.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.servicesafety.domain.form.Form;

/** Forms written down as pairs of field and text. */
public final class Forms {

    private Forms() {}

    public static Form form(Object... fieldsAndTexts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < fieldsAndTexts.length; index += 2) {
            values.put(fieldsAndTexts[index].toString(), fieldsAndTexts[index + 1].toString());
        }
        return new Form(values);
    }
}
