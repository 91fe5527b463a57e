package org.servicesafety.jira.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts pictures into places such as a name after {@code @}, with all that a package needs for that. */
final class Pictures {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final int EMU_PER_MILLIMETRE = 36_000;

    private Pictures() {}

    /** Puts each picture and chart in; a place that has none is emptied. */
    static void put(Document text, String part, Parts parts, Content content) {
        for (Element place : Xml.all(text, "t")) {
            List<String> names = Placeholders.in(place.getTextContent()).stream()
                    .filter(name -> name.startsWith("@"))
                    .toList();
            for (String name : names) {
                @Nullable Picture picture = content.pictures().get(name.substring(1));
                if (picture != null) {
                    put(place, part, parts, name.substring(1), picture);
                }
                @Nullable Chart chart = content.charts().get(name.substring(1));
                if (chart != null) {
                    Charts.put(place, part, parts, name.substring(1), chart);
                }
                place.setTextContent(place.getTextContent().replaceAll("\\{\\{\\s*" + name + "\\s*}}", ""));
            }
        }
    }

    private static void put(Element place, String part, Parts parts, String name, Picture picture) {
        String file = "media/" + name + ".png";
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String id = "picture-" + name;
        parts.put(folder + file, picture.png().array());
        declareDefault(parts, "png", "image/png");
        relate(parts, folder, part.substring(folder.length()), id, IMAGE, file);
        Node drawing = place.getOwnerDocument().importNode(drawing(id, picture).getDocumentElement(), true);
        place.getParentNode().insertBefore(drawing, place);
    }

    /** Says what files with this ending are, unless that is said already. */
    static void declareDefault(Parts parts, String ending, String contentType) {
        Document types = Xml.read(Parts.CONTENT_TYPES, parts.at(Parts.CONTENT_TYPES));
        Element root = types.getDocumentElement();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element type && type.getAttribute("Extension").equalsIgnoreCase(ending)) {
                return;
            }
        }
        Element type = types.createElementNS(TYPES, "Default");
        type.setAttribute("Extension", ending);
        type.setAttribute("ContentType", contentType);
        root.insertBefore(type, root.getFirstChild());
        parts.put(Parts.CONTENT_TYPES, Xml.write(types));
    }

    /** Says what a part is. */
    static void declarePart(Parts parts, String part, String contentType) {
        Document types = Xml.read(Parts.CONTENT_TYPES, parts.at(Parts.CONTENT_TYPES));
        Element type = types.createElementNS(TYPES, "Override");
        type.setAttribute("PartName", part);
        type.setAttribute("ContentType", contentType);
        Objects.requireNonNull(types.getDocumentElement()).appendChild(type);
        parts.put(Parts.CONTENT_TYPES, Xml.write(types));
    }

    static void relate(Parts parts, String folder, String part, String id, String type, String file) {
        String name = folder + "_rels/" + part + ".rels";
        byte[] before = parts.has(name)
                ? parts.at(name)
                : ("<Relationships xmlns=\"" + RELATIONSHIPS + "\"/>").getBytes(StandardCharsets.UTF_8);
        Document document = Xml.read(name, before);
        Element relationship = document.createElementNS(RELATIONSHIPS, "Relationship");
        relationship.setAttribute("Id", id);
        relationship.setAttribute("Type", type);
        relationship.setAttribute("Target", file);
        Objects.requireNonNull(document.getDocumentElement()).appendChild(relationship);
        parts.put(name, Xml.write(document));
    }

    private static Document drawing(String id, Picture picture) {
        long side = (long) picture.millimetres() * EMU_PER_MILLIMETRE;
        String xml =
                """
                <w:drawing xmlns:w="%1$s" xmlns:wp="%2$s" xmlns:r="%3$s"
                    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%4$d" cy="%4$d"/>\
                <wp:docPr id="738" name="%5$s"/>\
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:pic><pic:nvPicPr><pic:cNvPr id="738" name="%5$s"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%4$d" cy="%4$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
                </a:graphicData></a:graphic></wp:inline></w:drawing>"""
                        .formatted(Xml.W, DRAWING, Xml.R, side, id);
        Document document = Xml.read(id, xml.getBytes(StandardCharsets.UTF_8));
        ((Element) document.getElementsByTagNameNS(DRAWING, "docPr").item(0))
                .setAttribute("descr", picture.description());
        return document;
    }
}
