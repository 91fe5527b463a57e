package org.servicesafety.host.page;

/** Text inside HTML. */
final class Html {

    private Html() {}

    /** The text with the five signs that mean something in HTML written as entities. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(sign);
            }
        }
        return out.toString();
    }
}
