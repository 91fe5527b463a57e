package org.servicesafety.jira.document;

import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

/** What is refused about a template: a fault of the field {@code file} that names the reason. */
final class BrokenTemplate {

    private static final String FILE = "file";

    private BrokenTemplate() {}

    static Invalid notDocx() {
        return refused("template-not-docx");
    }

    /** A macro, an embedded object or another part that a form has no use for. */
    static Invalid active(String part) {
        return refused("template-active-content", shortened(part));
    }

    static Invalid external(String target) {
        return refused("template-refers-outside", shortened(target));
    }

    static Invalid doctype(String part) {
        return refused("template-doctype", part);
    }

    static Invalid field(String instruction) {
        return refused("template-field", shortened(instruction));
    }

    static Invalid tooLarge() {
        return refused("template-too-large");
    }

    static Fault unknown(String placeholder) {
        return Fault.on(FILE, "template-unknown-placeholder", shortened(placeholder));
    }

    static Fault missing(String placeholder) {
        return Fault.on(FILE, "template-placeholder-missing", placeholder);
    }

    static Fault rowMissing(String kind) {
        return Fault.on(FILE, "template-row-missing", kind);
    }

    static Fault rowTwice(String kind) {
        return Fault.on(FILE, "template-row-twice", kind);
    }

    static Fault rowMixed(String kind) {
        return Fault.on(FILE, "template-row-mixed", kind);
    }

    static Fault rowsApart(String kind) {
        return Fault.on(FILE, "template-rows-apart", kind);
    }

    static Fault unclosed(String text) {
        return Fault.on(FILE, "template-placeholder-unclosed", shortened(text.strip()));
    }

    private static Invalid refused(String code, Object... args) {
        return new Invalid(Fault.on(FILE, code, args));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
