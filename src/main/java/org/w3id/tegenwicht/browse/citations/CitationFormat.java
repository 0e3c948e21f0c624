package org.w3id.tegenwicht.browse.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A format that reference managers read. */
public enum CitationFormat {
    RIS("ris", "application/x-research-info-systems", "ris", Ris::of),
    BIBTEX("bibtex", "application/x-bibtex", "bib", BibTeX::of),
    CSL_JSON("csl-json", "application/vnd.citationstyles.csl+json", "json", CslJson::of);

    private final String word;
    private final String mediaType;
    private final String extension;
    private final Function<List<Reference>, String> writer;

    CitationFormat(String word, String mediaType, String extension, Function<List<Reference>, String> writer) {
        this.word = word;
        this.mediaType = mediaType;
        this.extension = extension;
        this.writer = writer;
    }

    /** The format of this name. */
    public static Optional<CitationFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /** The names of all of them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(CitationFormat::word).toList();
    }

    /** Its name in addresses. */
    public String word() {
        return word;
    }

    /** Its media type, without charset: the text is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file in it ends with. */
    public String extension() {
        return extension;
    }

    /** References as text in this format. */
    public String write(List<Reference> references) {
        return writer.apply(references);
    }
}
