package org.servicesafety.jira.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class WiringTest {

    private static final String SERVICES = "/META-INF/spring/jira-services.xml";
    private static final String BEANS = "/META-INF/spring/our-beans.xml";

    @Test
    void the_references_are_those_of_the_list() {
        assertThat(values(SERVICES, "osgi:reference", "interface"))
                .containsExactlyInAnyOrderElementsOf(
                        JiraServices.IMPORTED.stream().map(Class::getName).toList());
    }

    @Test
    void every_schema_is_one_that_the_bundles_carry() {
        for (String file : List.of(SERVICES, BEANS)) {
            String locations = document(file).getDocumentElement().getAttribute("xsi:schemaLocation");
            assertThat(locations.split("\\s+")).as(file).allMatch(location -> location.startsWith("http://"));
        }
    }

    @Test
    void every_configuration_is_plain() throws ClassNotFoundException {
        for (String name : values(BEANS, "bean", "class")) {
            Configuration configuration = Class.forName(name).getAnnotation(Configuration.class);
            assertThat(configuration).as(name).isNotNull();
            assertThat(configuration.proxyBeanMethods()).as(name).isFalse();
        }
    }

    /** What Gemini does in Jira, without the waiting for services. */
    @Test
    void all_beans_can_be_made_from_the_services_of_the_list() throws ClassNotFoundException {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            for (Class<?> service : JiraServices.IMPORTED) {
                register(context, service);
            }
            for (String name : values(BEANS, "bean", "class")) {
                context.register(Class.forName(name));
            }
            context.refresh();
            assertThat(context.getBeanDefinitionCount()).isPositive();
        }
    }

    private static <T> void register(AnnotationConfigApplicationContext context, Class<T> service) {
        context.registerBean(service.getName(), service, () -> mock(service));
    }

    private static List<String> values(String file, String element, String attribute) {
        NodeList nodes = document(file).getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(nodes.item(i).getAttributes().getNamedItem(attribute).getNodeValue());
        }
        return values;
    }

    private static Document document(String file) {
        try (InputStream in = WiringTest.class.getResourceAsStream(file)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
