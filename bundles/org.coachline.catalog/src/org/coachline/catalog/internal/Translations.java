/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coachline.catalog.PackSource;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.CatalogPackage.Literals;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a pack in other languages: {@code translations/de.properties}, in UTF-8, with keys made of ids and the names that the
 * pack's file has for them ({@code greet.how}, {@code greet.say.1}, {@code short.all.greeted.name}; {@code name} is the pack's own).
 * Whatever is wrong with a translation costs that text and nothing else.
 */
public final class Translations {

    /** Where they lie in a pack. */
    public static final String FOLDER = "translations";

    private static final Pattern FILE = Pattern.compile(FOLDER + "/([a-z]{2,3}(?:_[A-Z]{2})?)\\.properties");
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_FILES = 50;
    /** Guessing what was meant compares with every key. */
    private static final int MOST_GUESSES = 20;
    /** A file with more wrong lines is no translation of this pack, and is read no further. */
    private static final int MOST_WRONG = 1_000;

    /**
     * One text that can be translated.
     *
     * @param item    whose
     * @param feature which
     * @param index   of a feature with many values, else -1
     */
    public record Place(CatalogItem item, EAttribute feature, int index) {

        /** The text as the pack's file has it; empty when there is none. */
        public String text() {
            Object value = item.eGet(feature);
            return value instanceof List<?> many ? (String) many.get(index) : value == null ? "" : (String) value;
        }

        @SuppressWarnings("unchecked")
        private void set(String text) {
            if (index < 0) {
                item.eSet(feature, text);
            } else {
                ((List<String>) item.eGet(feature)).set(index, text);
            }
        }
    }

    /** Of a pack that cannot be read. */
    static final Translations NONE = new Translations(Map.of());

    private final Map<String, Place> places;
    private final Map<String, Map<String, String>> languages = new TreeMap<>();

    private Translations(Map<String, Place> places) {
        this.places = places;
    }

    /**
     * Every text of a pack that people read, by its key, in the order of the pack.
     *
     * @param pack the pack
     * @return texts that are not blank
     */
    public static Map<String, Place> places(TechniquePack pack) {
        Map<String, Place> places = new LinkedHashMap<>();
        places(pack, "", places);
        for (TreeIterator<EObject> all = pack.eAllContents(); all.hasNext();) {
            if (all.next() instanceof CatalogItem item) {
                places(item, prefix(item), places);
            }
        }
        return places;
    }

    private static void places(CatalogItem item, String prefix, Map<String, Place> places) {
        for (EAttribute feature : item.eClass().getEAllAttributes()) {
            if (feature != Literals.CATALOG_ITEM__NAME && (!PackFormat.isElement(feature) || Reference.isReference(feature))) {
                continue;
            }
            int count = feature.isMany() ? ((List<?>) item.eGet(feature)).size() : 1;
            for (int i = 0; i < count; i++) {
                Place place = new Place(item, feature, feature.isMany() ? i : -1);
                if (!place.text().isBlank()) {
                    places.put(prefix + PackFormat.nameOf(feature) + (feature.isMany() ? "." + (i + 1) : ""), place);
                }
            }
        }
    }

    private static String prefix(EObject item) {
        if (!(item instanceof CatalogItem named) || item instanceof TechniquePack) {
            return "";
        }
        return prefix(item.eContainer()) + named.getId() + '.';
    }

    /** Reads those of a pack. */
    static Translations read(PackSource source, TechniquePack pack, Problems problems) {
        Translations all = new Translations(places(pack));
        List<String> paths;
        try {
            paths = source.paths().stream().filter(each -> each.startsWith(FOLDER + '/')).toList();
        } catch (IOException e) {
            problems.add(Rule.UNREADABLE, 1, PackFiles.reason(e));
            return all;
        }
        for (String path : paths) {
            String called = source.called(path);
            Matcher name = FILE.matcher(path);
            if (!name.matches()) {
                problems.addIn(called, Rule.TRANSLATION_NAME, 1, path);
            } else if (all.languages.size() == MOST_FILES) {
                problems.addIn(called, Rule.TRANSLATION_MANY, 1, MOST_FILES);
            } else {
                all.readOne(source, path, name.group(1), problems);
            }
        }
        return all;
    }

    private void readOne(PackSource source, String path, String language, Problems problems) {
        String called = source.called(path);
        byte[] bytes;
        try {
            bytes = source.read(path, MOST_BYTES);
        } catch (IOException e) {
            problems.addIn(called, Rule.TRANSLATION_UNREADABLE, 1, PackFiles.reason(e));
            return;
        }
        int bad = bytes.length > MOST_BYTES ? 1 : Utf8.firstBadLine(bytes, false);
        if (bad > 0) {
            problems.addIn(called, bytes.length > MOST_BYTES ? Rule.TRANSLATION_LARGE : Rule.TRANSLATION_NOT_UTF8, bad, MOST_BYTES >> 20);
            return;
        }
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        String[] all = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        int guesses = MOST_GUESSES;
        int wrong = 0;
        for (int i = 0; i < all.length && wrong < MOST_WRONG; i++) {
            int line = i + 1;
            StringBuilder logical = new StringBuilder(all[i]);
            if (logical.toString().isBlank() || "#!".indexOf(all[i].stripLeading().charAt(0)) >= 0) {
                continue;
            }
            while (continues(all[i]) && i + 1 < all.length) {
                logical.append('\n').append(all[++i]);
            }
            Properties one = new Properties();
            try {
                one.load(new StringReader(logical.toString()));
            } catch (IOException | IllegalArgumentException e) {
                problems.addIn(called, Rule.TRANSLATION_BROKEN, line, PackFields.shortened(logical.toString()));
                wrong++;
                continue;
            }
            for (String key : one.stringPropertyNames()) {
                if (!places.containsKey(key)) {
                    wrong++;
                    problems.addIn(called, Rule.TRANSLATION_UNKNOWN, line, key, guesses-- > 0 ? Suggestion.of(key, places.keySet()) : "");
                } else if (lines.putIfAbsent(key, line) != null) {
                    problems.addIn(called, Rule.TRANSLATION_TWICE, line, key, lines.get(key));
                } else if (one.getProperty(key).length() > PackBounds.LONGEST_TEXT) {
                    problems.addIn(called, Rule.TOO_LONG_TRANSLATION, line, key, PackBounds.LONGEST_TEXT);
                } else if (!one.getProperty(key).isBlank()) {
                    texts.put(key, PackFields.onOneLine(one.getProperty(key)));
                }
            }
        }
        languages.put(language, texts);
        missing(called, language, texts, lines, all.length, problems);
    }

    /** Whether the next line belongs to this one: an odd number of backslashes ends it. */
    private static boolean continues(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /** One problem an item, where its texts stand or would stand. */
    private void missing(String called, String language, Map<String, String> texts, Map<String, Integer> lines, int end, Problems problems) {
        Map<CatalogItem, List<String>> missing = new LinkedHashMap<>();
        Map<CatalogItem, Integer> near = new LinkedHashMap<>();
        places.forEach((key, place) -> {
            if (!texts.containsKey(key)) {
                missing.computeIfAbsent(place.item(), each -> new ArrayList<>()).add(key);
            }
            if (lines.containsKey(key)) {
                near.merge(place.item(), lines.get(key), Math::max);
            }
        });
        missing.forEach((item, keys) -> problems.addIn(called, Rule.TRANSLATION_MISSING, near.getOrDefault(item, end), language,
                PackRules.label(item), String.join(", ", keys)));
    }

    /** The languages that are there, separated by commas. */
    String languages() {
        return String.join(",", languages.keySet());
    }

    /** Puts the texts of a language in the place of the pack's own; what is not translated stays. */
    void apply(@Nullable Locale locale) {
        if (locale == null) {
            return;
        }
        apply(languages.getOrDefault(locale.getLanguage(), Map.of()));
        apply(languages.getOrDefault(locale.getLanguage() + '_' + locale.getCountry(), Map.of()));
    }

    private void apply(Map<String, String> texts) {
        texts.forEach((key, text) -> {
            Place place = places.get(key);
            if (place != null) {
                place.set(text);
            }
        });
    }
}
