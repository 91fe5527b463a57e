package org.servicesafety.host.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an HTML page apart. */
final class PageParts {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\s+([^>]*?)/?>", FLAGS);
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", FLAGS);

    private PageParts() {}

    /** The parts of a page that names a decorator; empty for any other page. */
    static Optional<DecoratedPage> of(String html) {
        String head = inside(HEAD, html);
        Map<String, String> meta = metas(head);
        String decorator = meta.get("decorator");
        if (decorator == null) {
            return Optional.empty();
        }
        String rest =
                META.matcher(TITLE.matcher(head).replaceAll("")).replaceAll("").strip();
        return Optional.of(new DecoratedPage(decorator, inside(TITLE, head).strip(), rest, inside(BODY, html), meta));
    }

    private static String inside(Pattern element, String html) {
        Matcher matcher = element.matcher(html);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Map<String, String> metas(String head) {
        Map<String, String> metas = new HashMap<>();
        Matcher meta = META.matcher(head);
        while (meta.find()) {
            Map<String, String> attributes = attributes(meta.group(1));
            metas.put(attributes.getOrDefault("name", ""), attributes.getOrDefault("content", ""));
        }
        return metas;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(
                    attribute.group(1).toLowerCase(java.util.Locale.ROOT),
                    attribute.group(2) == null ? attribute.group(3) : attribute.group(2));
        }
        return attributes;
    }
}
