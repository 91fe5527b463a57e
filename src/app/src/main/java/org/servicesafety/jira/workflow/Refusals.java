package org.servicesafety.jira.workflow;

import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.jira.issue.IssueFields;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.registry.SafetyField;

/** Turns what the domain finds wrong into what Jira shows at the fields of a transition's screen, all at once. */
public final class Refusals {
    private final IssueFields fields;
    private final Languages languages;
    private final Texts texts;

    public Refusals(IssueFields fields, Languages languages, Texts texts) {
        this.fields = fields;
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * Returns if nothing is wrong.
     *
     * @param places which of our fields each field of the domain stands for; a fault elsewhere is one of the whole
     */
    void ifAny(Faults faults, Map<String, SafetyField> places) throws InvalidInputException {
        if (faults.isEmpty()) {
            return;
        }
        InvalidInputException refused = new InvalidInputException();
        for (Fault fault : faults) {
            add(refused, fault, places);
        }
        throw refused;
    }

    private void add(InvalidInputException refused, Fault fault, Map<String, SafetyField> places) {
        SafetyField place = fault.field() == null ? null : places.get(fault.field());
        String message = message(fault);
        if (place == null || fields.field(place).isEmpty()) {
            refused.addError(message);
        } else {
            refused.addError(fields.field(place).orElseThrow().getId(), message);
        }
    }

    /** The fault in the language of the person at work. */
    String message(Fault fault) {
        return texts.in(languages.of((String) null)).fault(fault);
    }
}
