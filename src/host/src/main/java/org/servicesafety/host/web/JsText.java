package org.servicesafety.host.web;

/** Text as a JavaScript string literal that is safe inside a script element. */
public final class JsText {

    private static final int PRINTABLE_FROM = 0x20;
    private static final int PRINTABLE_TO = 0x7e;
    private static final String UNSAFE = "\"'\\<>&/";

    private JsText() {}

    /** The literal with its quotation marks. */
    public static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            literal.append(escaped(text.charAt(i)));
        }
        return literal.append('"').toString();
    }

    private static String escaped(char c) {
        boolean plain = c >= PRINTABLE_FROM && c <= PRINTABLE_TO && UNSAFE.indexOf(c) < 0;
        return plain ? String.valueOf(c) : String.format("\\u%04x", (int) c);
    }
}
