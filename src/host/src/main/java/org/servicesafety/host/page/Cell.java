package org.servicesafety.host.page;

/**
 * One cell of a table or one value of a field.
 *
 * @param text what is read; escaped where it is shown, unless {@code html}
 * @param href where it leads; empty for plain text
 * @param lozenge AUI's class of a lozenge; empty for plain text
 * @param html whether the text is HTML that a template has made
 * @param post whether the link is sent as a form with the token
 */
public record Cell(String text, String href, String lozenge, boolean html, boolean post) {

    static Cell of(String text) {
        return new Cell(text, "", "", false, false);
    }

    static Cell link(String text, String href) {
        return new Cell(text, href, "", false, false);
    }

    static Cell deed(String text, String href) {
        return new Cell(text, href, "", false, true);
    }

    static Cell lozenge(String text, String style) {
        return new Cell(text, "", style, false, false);
    }

    static Cell html(String html) {
        return new Cell(html, "", "", true, false);
    }

    public String asHtml() {
        return text;
    }
}
