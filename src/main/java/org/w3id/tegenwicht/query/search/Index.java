package org.w3id.tegenwicht.query.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/**
 * All that can be found in one generation of the graph. It never changes, and answers for as long as anybody holds it.
 *
 * <p>On one shelf stands each thing with all its texts; on the other each name by itself, so that a name that the question is nearly
 * whole counts more than its words here and there.
 */
final class Index {

    private static final float LENGTH_OF_THINGS = 0.4f;
    private static final float LENGTH_OF_NAMES = 0.5f;

    private final List<Entry> entries;
    private final List<Name> names = new ArrayList<>();
    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Map<Language, Interpretation> interpretations = new EnumMap<>(Language.class);
    private final Shelf things;
    private final Shelf nameShelf;

    Index(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Language language : Language.values()) {
            words.put(language, words(Grammar.of(language), entries));
        }
        Analyzer analyzer = new ByField();
        this.things = Shelf.of(entries.stream().map(Index::document).toList(), analyzer, LENGTH_OF_THINGS);
        this.nameShelf = Shelf.of(nameDocuments(), analyzer, LENGTH_OF_NAMES);
        words.forEach((language, of) -> interpretations.put(language,
                new Interpretation(of, new Synonyms(of), things)));
    }

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

    /** Stems of all texts of a thing. */
    static String allStemsField(Language language) {
        return "stem-all-" + language.tag();
    }

    /** Words as they are written, in all texts of a thing or in a name. */
    static String wordField(Language language) {
        return "word-" + language.tag();
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        for (Language language : Language.values()) {
            entry.texts(language).forEach(text -> {
                document.add(new TextField(stemField(text.kind(), language), text.value(), Field.Store.NO));
                document.add(new TextField(allStemsField(language), text.value(), Field.Store.NO));
                document.add(new TextField(wordField(language), text.value(), Field.Store.NO));
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
                document.add(new TextField(nameField(language), name.value(), Field.Store.NO));
                document.add(new TextField(wordField(language), name.value(), Field.Store.NO));
            }
        }
        return document;
    }

    /** How to take texts apart, given the words that these texts have. Compounds are made of words in names that say something. */
    private static Words words(Grammar grammar, List<Entry> entries) {
        Words plain = new Words(grammar, Set.of(), Compounds.none());
        Set<String> known = new HashSet<>();
        Set<String> parts = new HashSet<>();
        entries.stream().flatMap(entry -> entry.texts(grammar.language())).forEach(text -> {
            plain.stems(text.value()).forEach(known::addAll);
            if (text.kind().isName() && text.kind() != TextKind.AUTHOR && text.language() != null) {
                parts.addAll(plain.words(text.value()));
                plain.stems(text.value()).forEach(parts::addAll);
            }
        });
        parts.removeIf(grammar::filler);
        return new Words(grammar, known, grammar.language() == Language.NL ? Compounds.of(parts) : Compounds.none());
    }

    /** A name of the thing with this number; {@code folded} is it without capitals, accents and marks. */
    record Name(int entry, Text text, String folded) { }

    /** Takes a text apart as the name of its field says. */
    private final class ByField extends AnalyzerWrapper {

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            Words of = words.get(Language.of(field.substring(field.lastIndexOf('-') + 1)));
            return field.startsWith("stem-") ? of.stemmed() : of.apart();
        }
    }
}
