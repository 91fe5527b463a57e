package org.servicesafety.host.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.servicesafety.host.jira.Site;
import org.servicesafety.host.web.WebPart;
import org.servicesafety.host.web.WebServer;

/** A site without an app, with its pages and its REST interface behind a web server, and a browser of a sort. */
public final class ServedSite implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"ajs-atl-token\" content=\"([^\"]+)\"");

    public final Site site = new Site();
    private final WebServer web = WebServer.open(0);
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public ServedSite() {
        new WebPart().offer(site.services);
        new PageServices().offer(site.services);
        web.start(site.services);
    }

    private URI address(String path) {
        return URI.create(web.baseUrl() + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** A form without a token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** A form with the token of the page it came from. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get("/login.jsp").body());
        String found = token.find() ? token.group(1) : "";
        Map<String, String> all = new java.util.TreeMap<>(fields);
        all.put("atl_token", found);
        return post(path, all);
    }

    public void signIn(String name) {
        post("/login.jsp", Map.of("os_username", name, "os_password", name));
    }

    /** A REST call with a Basic header; a body of null is a GET. */
    public HttpResponse<String> rest(String user, String method, String path, String body) {
        String basic = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/rest/api/2" + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return send(
                user.isEmpty()
                        ? request.build()
                        : request.header("Authorization", "Basic " + basic).build());
    }

    @Override
    public void close() {
        web.close();
    }
}
