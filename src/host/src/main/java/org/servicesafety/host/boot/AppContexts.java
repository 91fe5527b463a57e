package org.servicesafety.host.boot;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the app's Spring context, and says what is wrong if it does not come. */
final class AppContexts implements ContextWatch {

    private static final Duration LIMIT = Duration.ofSeconds(12);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final String app;
    private final CompletableFuture<AppBeans> beans = new CompletableFuture<>();
    private final Set<String> missing = new TreeSet<>();

    AppContexts(String app) {
        this.app = app;
    }

    @Override
    public void ready(String bundle, AppBeans ready) {
        if (bundle.equals(app)) {
            beans.complete(ready);
        }
    }

    /** All services are offered before the app starts, so one that is waited for will not come. */
    @Override
    public void waiting(String bundle, String dependency) {
        synchronized (missing) {
            missing.add(dependency);
        }
        CompletableFuture.delayedExecutor(GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> beans.completeExceptionally(new BootFault(missingText(bundle))));
    }

    private String missingText(String bundle) {
        synchronized (missing) {
            return bundle + " asks for services that this Jira does not offer: " + String.join(", ", missing);
        }
    }

    @Override
    public void failed(String bundle, Throwable cause) {
        beans.completeExceptionally(
                new BootFault("The Spring context of " + bundle + " failed: " + BootFault.reasons(cause)));
    }

    AppBeans await() {
        try {
            return beans.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new BootFault(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()), e);
        } catch (TimeoutException e) {
            throw new BootFault("The Spring context of " + app + " was not ready after " + LIMIT.toSeconds()
                    + " s. Has the jar a META-INF/spring/*.xml, and its manifest the key " + app + "?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BootFault("Interrupted while the app started");
        }
    }
}
