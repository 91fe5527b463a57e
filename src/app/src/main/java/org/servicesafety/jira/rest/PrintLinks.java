package org.servicesafety.jira.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.print.PrintLink;

/** What a page to print leads to; what it shows already is named without a link. */
final class PrintLinks {

    private static final String LANGUAGE = "lang";

    private final Wording wording;
    private final String page;
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final List<PrintLink> links = new ArrayList<>();

    /**
     * Links of a page.
     *
     * @param page last part of its address
     * @param parameters with which it was asked for, besides the language
     */
    PrintLinks(Wording wording, String page, Map<String, String> parameters) {
        this.wording = wording;
        this.page = page;
        shown.put(LANGUAGE, wording.language().tag());
        shown.putAll(new TreeMap<>(parameters));
        for (Language language : Language.values()) {
            choice("service-safety.language." + language.tag(), LANGUAGE, language.tag());
        }
    }

    /** The same page with that value of a parameter. */
    PrintLinks choice(String key, String parameter, String value) {
        boolean already = value.equals(shown.get(parameter));
        Map<String, String> other = new LinkedHashMap<>(shown);
        other.put(parameter, value);
        links.add(new PrintLink(wording.text(key), already ? null : address(page, other)));
        return this;
    }

    /** What is shown, in another form. */
    PrintLinks other(String key, String name) {
        links.add(new PrintLink(wording.text(key), address(name, shown)));
        return this;
    }

    /** Something that is the same for all records. */
    PrintLinks beside(String key, String name) {
        links.add(new PrintLink(
                wording.text(key),
                address(name, Map.of(LANGUAGE, wording.language().tag()))));
        return this;
    }

    List<PrintLink> all() {
        return List.copyOf(links);
    }

    private static String address(String name, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", name + "?", ""));
    }
}
