package org.w3id.tegenwicht.publish.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a graph is called, made of its path: {@code data/act/groups-work-and-income} is "groups, work and income (act)". */
final class PathWords {

    private PathWords() {
    }

    /** In Dutch, but for words that {@link Words} does not know: those of graphs that others make. */
    static String dutch(String path) {
        return said(path, part -> Words.dutch(part).orElse(Words.english(part)));
    }

    static String english(String path) {
        return said(path, Words::english);
    }

    /** The parts that are said, in order: those of the name, then the section that it is in, when it is in one. */
    static List<String> parts(String path) {
        List<String> parts = new ArrayList<>(ofName(name(path)));
        if (!section(path).isEmpty()) {
            parts.add(section(path));
        }
        return parts;
    }

    private static String said(String path, Function<String, String> language) {
        StringBuilder said = new StringBuilder();
        for (String part : ofName(name(path))) {
            said.append(said.isEmpty() ? "" : Words.isName(part) ? " " : ", ").append(language.apply(part));
        }
        return section(path).isEmpty() ? said.toString() : said + " (" + language.apply(section(path)) + ")";
    }

    private static List<String> ofName(String name) {
        List<String> parts = new ArrayList<>();
        List<String> words = Stream.of(name.split("-")).filter(word -> !word.isEmpty()).toList();
        while (!words.isEmpty()) {
            int length = Words.length(words);
            String part = String.join("-", words.subList(0, length));
            if (!parts.isEmpty() && isStrange(part) && isStrange(parts.getLast())) {
                part = parts.removeLast() + "-" + part;
            }
            parts.add(part);
            words = words.subList(length, words.size());
        }
        return parts;
    }

    private static boolean isStrange(String part) {
        return Words.dutch(part).isEmpty();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder, unless it is the outermost. */
    private static String section(String path) {
        String[] folders = path.split("/");
        return folders.length > 2 ? folders[folders.length - 2] : "";
    }
}
