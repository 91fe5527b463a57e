package org.servicesafety.host.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicesafety.host.plugin.DescriptorReader;

/** A fault in an app stops the boot within 20 s with a message that names it. */
class BootFaultTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String REFERENCE =
            "<osgi:reference id=\"template\" interface=\"com.atlassian.sal.api.transaction.TransactionTemplate\"/>";
    private static final String SAL = "com.atlassian.sal.api.transaction";

    @TempDir
    Path folder;

    private final Services services = new Services();
    private final long began = System.nanoTime();
    private AppFramework framework;

    @BeforeEach
    void startTheFramework() {
        Path bundles = Path.of(System.getProperty("bundles.directory"));
        framework = AppFramework.start(bundles, folder.resolve("felix"));
    }

    @AfterEach
    void stopItInTime() {
        framework.close();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LIMIT);
    }

    private StartedApp run(TinyApp app) throws IOException {
        return framework.run(app.jar(folder), TinyApp.KEY, services);
    }

    @Test
    void an_app_whose_service_is_there_starts() throws IOException {
        services.offer(TransactionTemplate.class, new NoTransactions());

        StartedApp app = run(TinyApp.with("", REFERENCE).importing(SAL));

        assertThat(app.classes().load("java.lang.String")).isEqualTo(String.class);
    }

    private static final class NoTransactions implements TransactionTemplate {
        @Override
        public <T> T execute(com.atlassian.sal.api.transaction.TransactionCallback<T> action) {
            return action.doInTransaction();
        }
    }

    @Test
    void a_service_that_nobody_offers_is_named() {
        assertThatThrownBy(() -> run(TinyApp.with("", REFERENCE).importing(SAL)))
                .isInstanceOf(BootFault.class)
                .hasMessageContaining("asks for services that this Jira does not offer")
                .hasMessageContaining("com.atlassian.sal.api.transaction.TransactionTemplate");
    }

    @Test
    void a_bean_that_fails_is_named_with_its_cause() {
        String broken = "<bean id=\"broken\" class=\"java.lang.Integer\">"
                + "<constructor-arg type=\"java.lang.String\" value=\"not a number\"/></bean>";

        assertThatThrownBy(() -> run(TinyApp.with("", broken)))
                .isInstanceOf(BootFault.class)
                .hasMessageContaining("'broken'")
                .hasMessageContaining("not a number");
    }

    @Test
    void a_package_that_Jira_does_not_have_is_named() {
        assertThatThrownBy(() -> run(TinyApp.with("", "").importing("com.atlassian.nowhere")))
                .isInstanceOf(BootFault.class)
                .hasMessageContaining("com.atlassian.nowhere");
    }

    @Test
    void a_key_other_than_that_of_the_manifest_is_refused() {
        assertThatThrownBy(() -> framework.run(TinyApp.with("", "").jar(folder), "another.key", services))
                .isInstanceOf(BootFault.class)
                .hasMessageContaining("another.key")
                .hasMessageContaining(TinyApp.KEY);
    }

    @Test
    void a_module_that_Jira_does_not_have_is_named() {
        assertThatThrownBy(() -> DescriptorReader.read(
                        TinyApp.with("<time-machine key=\"back\"/>", "").jar(folder)))
                .isInstanceOf(BootFault.class)
                .hasMessageContaining("Jira has no module time-machine (key back)");
    }
}
