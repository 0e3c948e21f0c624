package org.w3id.tegenwicht.browse.citations;

import java.util.List;
import org.w3id.tegenwicht.query.Row;

/**
 * What a reference to a study needs.
 *
 * @param slug the last part of its IRI; the key of the reference
 * @param iri the IRI of the study in our graph
 * @param authors who wrote it; nobody when that is not known
 * @param title the title in its own language; null when our source does not have it
 * @param language of that title, such as {@code nl}; null when it is not known
 * @param year of publication; null when it is not known
 * @param doi without resolver; null when there is none
 * @param url where it can be read; null when that is not known
 * @param citation how our source cites it, in one text; may be null
 */
public record Reference(String slug, String iri, Authors authors, String title, String language, String year, String doi, String url, String citation) {

    static Reference of(Row row) {
        String iri = row.text("iri");
        String doi = row.text("doi");
        Authors authors = row.cell("authors").present() ? AuthorReader.read(row.text("authors"), row.text("label")) : new Authors(List.of(), false);
        return new Reference(iri.substring(iri.lastIndexOf('/') + 1), iri, authors, row.text("title"),
                row.cell("title").language(), row.text("year"), doi, doi != null ? "https://doi.org/" + doi : row.text("page"), row.text("citation"));
    }
}
