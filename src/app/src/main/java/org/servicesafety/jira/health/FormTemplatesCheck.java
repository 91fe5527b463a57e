package org.servicesafety.jira.health;

import java.util.stream.Collectors;
import org.servicesafety.jira.print.PrintedForms;

/** Whether the site's own templates of printed forms still fit the forms: an update of the app may ask for more than they hold. */
final class FormTemplatesCheck implements Check {
    private static final String FORMS_PAGE = "/secure/admin/SafetyForms.jspa";

    private final PrintedForms forms;

    FormTemplatesCheck(PrintedForms forms) {
        this.forms = forms;
    }

    @Override
    public String name() {
        return "form-templates";
    }

    @Override
    public Finding look() {
        String outdated = forms.outdated().stream()
                .map(own -> own.name() + " (" + own.language().tag() + ")")
                .collect(Collectors.joining(", "));
        return outdated.isEmpty() ? Finding.ok(name()) : Finding.error(name(), FORMS_PAGE, outdated);
    }
}
