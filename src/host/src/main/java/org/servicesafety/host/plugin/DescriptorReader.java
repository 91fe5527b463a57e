package org.servicesafety.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.servicesafety.host.boot.BootFault;
import org.xml.sax.SAXException;

/** Reads the descriptor out of the app's jar; what Jira is not known to have is refused. */
public final class DescriptorReader {

    private static final String FILE = "atlassian-plugin.xml";

    private DescriptorReader() {}

    /**
     * The descriptor of this jar.
     *
     * @throws BootFault naming all that is wrong with it
     */
    public static Descriptor read(Path jar) {
        XmlElement root = root(jar);
        List<String> faults = new DescriptorCheck(DescriptorRules.load(), root).faults();
        if (!faults.isEmpty()) {
            throw new BootFault(FILE + " is refused:\n  " + String.join("\n  ", faults));
        }
        return Descriptor.of(root);
    }

    private static XmlElement root(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(FILE) == null) {
                throw new BootFault(jar + " has no " + FILE);
            }
            return parse(file.getInputStream(file.getEntry(FILE)));
        } catch (IOException e) {
            throw new BootFault("Cannot read the app's jar " + jar + ": " + e.getMessage(), e);
        }
    }

    private static XmlElement parse(InputStream stream) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return XmlElement.of(factory.newDocumentBuilder().parse(stream).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new BootFault(FILE + " is not well-formed: " + e.getMessage(), e);
        }
    }
}
