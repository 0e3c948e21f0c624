package org.w3id.tegenwicht.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/**
 * All that can be found in one generation of the graph. It never changes, and answers for as long as anybody holds it.
 *
 * <p>On one shelf stands each thing with all its texts; on the other each name by itself, so that a name that the question is nearly
 * whole counts more than its words here and there. What it answers does not depend on the order in which the things come.
 */
final class Index {

    private static final float LENGTH_OF_THINGS = 0.4f;
    private static final float LENGTH_OF_NAMES = 0.5f;
    private static final FieldType WORDS = words();
    private static final Set<String> CONCEPTS = Set.of("problem", "mechanism", "group", "domain");

    private final List<Entry> entries;
    private final List<Name> names = new ArrayList<>();
    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Map<Language, Interpretation> interpretations = new EnumMap<>(Language.class);
    private final Shelf things;
    private final Shelf nameShelf;

    Index(List<Entry> entries) {
        this.entries = entries.stream().sorted(Comparator.comparing(entry -> entry.thing().iri())).toList();
        for (Language language : Language.values()) {
            words.put(language, words(Grammar.of(language), entries));
        }
        Analyzer analyzer = new ByField();
        this.things = Shelf.of(this.entries.stream().map(Index::document).toList(), analyzer, LENGTH_OF_THINGS);
        this.nameShelf = Shelf.of(nameDocuments(), analyzer, LENGTH_OF_NAMES);
        words.forEach((language, of) -> interpretations.put(language,
                new Interpretation(of, new Synonyms(of), things)));
    }

    /** The thing with this number; they are in the order of their IRIs. */
    Entry entry(int number) {
        return entries.get(number);
    }

    Name name(int number) {
        return names.get(number);
    }

    /** Things with all their texts, numbered like the entries. */
    Shelf things() {
        return things;
    }

    /** Names by themselves. */
    Shelf names() {
        return nameShelf;
    }

    Words words(Language language) {
        return words.get(language);
    }

    /** A text without capitals, accents and marks. */
    String folded(String text) {
        return String.join(" ", words.get(Language.NL).words(text));
    }

    /** A question as it is in one language, when it was spoken in this or perhaps another. */
    List<Position> read(String question, Language language, Language spoken) {
        return interpretations.get(language).read(question, Grammar.of(spoken));
    }

    /** The language that a question seems to be in, by its small words; the preferred one when they do not tell. */
    Language spoken(String question, Language preference) {
        long dutch = words(Language.NL).words(question).stream().filter(Grammar.DUTCH::filler).count();
        long english = words(Language.EN).words(question).stream().filter(Grammar.ENGLISH::filler).count();
        return dutch == english ? preference : dutch > english ? Language.NL : Language.EN;
    }

    /** Stems of the texts of this kind. */
    static String stemField(TextKind kind, Language language) {
        return "stem-" + kind + "-" + language.tag();
    }

    /** Stems of a name. */
    static String nameField(Language language) {
        return "stem-name-" + language.tag();
    }

    /** Words as they are written, in all texts of a thing or in a name. */
    static String wordField(Language language) {
        return "word-" + language.tag();
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        for (Language language : Language.values()) {
            entry.texts(language).forEach(text -> {
                document.add(new Field(stemField(text.kind(), language), text.value(), WORDS));
                document.add(new Field(wordField(language), text.value(), WORDS));
            });
        }
        return document;
    }

    private List<Document> nameDocuments() {
        List<Document> documents = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            for (Text text : entries.get(number).texts()) {
                if (text.kind().isName()) {
                    names.add(new Name(number, text, folded(text.value())));
                    documents.add(document(text));
                }
            }
        }
        return documents;
    }

    private static Document document(Text name) {
        Document document = new Document();
        for (Language language : Language.values()) {
            if (name.in(language)) {
                document.add(new Field(nameField(language), name.value(), WORDS));
                document.add(new Field(wordField(language), name.value(), WORDS));
            }
        }
        return document;
    }

    /** Which words and how often; where they stand is never asked. */
    private static FieldType words() {
        FieldType words = new FieldType(TextField.TYPE_NOT_STORED);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        words.freeze();
        return words;
    }

    /** How to take texts apart, given the words that these texts have. Compounds are made of names of concepts. */
    private static Words words(Grammar grammar, List<Entry> entries) {
        Words plain = new Words(grammar, Set.of(), Set.of());
        Set<String> all = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (Entry entry : entries) {
            boolean concept = grammar.language() == Language.NL && CONCEPTS.contains(entry.thing().type());
            entry.texts(grammar.language()).forEach(text -> {
                List<String> words = plain.words(text.value());
                all.addAll(words);
                if (concept && text.kind().isName()) {
                    parts.addAll(words);
                }
            });
        }
        parts.removeIf(grammar::filler);
        parts.addAll(stems(plain, parts));
        return new Words(grammar, stems(plain, all), parts);
    }

    private static Set<String> stems(Words plain, Set<String> words) {
        return plain.stems(String.join(" ", words)).stream().map(List::getFirst).collect(Collectors.toSet());
    }

    /** A name of the thing with this number; {@code folded} is it without capitals, accents and marks. */
    record Name(int entry, Text text, String folded) { }

    /** Takes a text apart as the name of its field says. */
    private final class ByField extends AnalyzerWrapper {

        private final Map<Language, Analyzer> apart = new EnumMap<>(Language.class);
        private final Map<Language, Analyzer> stemmed = new EnumMap<>(Language.class);

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
            words.forEach((language, of) -> {
                apart.put(language, of.apart());
                stemmed.put(language, of.stemmed());
            });
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            Language language = Language.of(field.substring(field.lastIndexOf('-') + 1));
            return (field.startsWith("stem-") ? stemmed : apart).get(language);
        }
    }
}
