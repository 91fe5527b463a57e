package org.servicesafety.host.page;

/** A block that a template has drawn, under its heading. */
public record Panel(String id, String heading, String html) {

    public String kind() {
        return "panel";
    }

    public String asHtml() {
        return html;
    }
}
