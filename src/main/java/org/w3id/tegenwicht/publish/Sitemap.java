package org.w3id.tegenwicht.publish;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes lists of addresses in the form of the sitemap protocol (sitemaps.org). */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private Sitemap() {}

    /** A list of documents, each with when it last changed. */
    static byte[] ofDocuments(Map<String, Instant> documents) {
        return written("urlset", "url", documents);
    }

    /** A list of such lists. */
    static byte[] ofSitemaps(Map<String, Instant> sitemaps) {
        return written("sitemapindex", "sitemap", sitemaps);
    }

    private static byte[] written(String root, String item, Map<String, Instant> addresses) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, root, item, addresses);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, String root, String item, Map<String, Instant> addresses) throws XMLStreamException {
        XMLStreamWriter xml = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
        for (Map.Entry<String, Instant> address : addresses.entrySet()) {
            xml.writeStartElement(item);
            write(xml, "loc", address.getKey());
            write(xml, "lastmod", address.getValue().truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
