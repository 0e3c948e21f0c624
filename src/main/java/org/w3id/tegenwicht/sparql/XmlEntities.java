package org.w3id.tegenwicht.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.util.JenaXMLInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Refuses XML that uses an entity from elsewhere: Jena fetches none, and reads it as nothing at all. */
final class XmlEntities extends DefaultHandler {

    private XmlEntities() {
    }

    static void check(byte[] document) {
        try {
            XMLReader reader = JenaXMLInput.createXMLReader();
            XmlEntities entities = new XmlEntities();
            reader.setContentHandler(entities);
            reader.setErrorHandler(entities);
            reader.parse(new InputSource(new ByteArrayInputStream(document)));
        } catch (SAXException | IOException malformed) {
            // whoever parses it in earnest says where
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Also called for what only makes entities known ("[dtd]", "%name"): it is left alone, as long as none of those is used. */
    @Override
    public void skippedEntity(String name) {
        if (!name.startsWith("[") && !name.startsWith("%")) {
            throw Failure.badRequest(FailureKind.ENTITY, "The entity &%s; stands outside of this document, and nothing is fetched here. Write its text in its place."
                    .formatted(name));
        }
    }
}
