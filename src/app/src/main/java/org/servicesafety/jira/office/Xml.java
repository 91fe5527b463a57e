package org.servicesafety.jira.office;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML of strangers piece by piece: no document type, no entities, nothing from outside. */
final class Xml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** A reader that stands on the root element; a document type before it is refused. */
    static XMLStreamReader open(InputStream stream) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(stream);
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw OfficeLimits.fault("file-unreadable");
            }
        }
        return reader;
    }

    /** The value of {@code w:val}, or of the attribute of that name in a Word document. */
    static @Nullable String word(XMLStreamReader reader, String name) {
        return reader.getAttributeValue(WORD, name);
    }

    // the JDK's own: what other factory an app server puts first is not known
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
