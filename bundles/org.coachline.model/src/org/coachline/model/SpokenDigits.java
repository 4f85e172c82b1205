/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How people say digits, in the languages that recorders write words of: English with its tens, teens, doubles and triples, and the single
 * digits of German, French, Spanish, Italian, Dutch and Portuguese.
 */
final class SpokenDigits {

    private static final String[] SINGLE = {
            "zero oh o nought naught null zéro cero nul",
            "one eins ein un une uno één een",
            "two zwei zwo deux dos due twee dois duas",
            "three drei trois tres tre drie três",
            "four vier quatre cuatro quattro quatro",
            "five fünf fuenf cinq cinco cinque vijf",
            "six sechs seis sei zes",
            "seven sieben sept siete sette zeven sete",
            "eight acht huit ocho otto oito",
            "nine neun neuf nueve nove negen"};
    private static final String[] TEENS = {"ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final int FIRST_TEEN = 10;
    private static final int DECIMAL = 10;
    /** What speech recognition writes for a digit that sounds like it. */
    private static final Map<String, String> SOUNDS_LIKE = Map.of("to", "2", "too", "2", "for", "4", "fore", "4", "won", "1", "ate", "8", "tree", "3");
    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "treble", 3);
    private static final Map<String, String> ZEROS = Map.of("hundred", "00", "thousand", "000");
    private static final Set<String> FILLERS = Set.of("uh", "um", "er", "erm", "ah", "hm", "hmm", "mhm", "mm", "okay", "ok", "yes", "yeah", "yep", "right",
            "and", "then", "so", "the", "that", "s", "is", "it", "got", "next", "now", "dash", "hyphen", "space", "please", "sorry", "alright", "ja", "und",
            "dann", "äh", "ähm", "genau", "oui", "et", "euh", "sí", "si", "y", "eh", "e", "en");

    private static final Map<String, String> DIGITS = new HashMap<>();
    private static final Map<String, String> TEN_OF = new HashMap<>();

    static {
        for (int digit = 0; digit < SINGLE.length; digit++) {
            for (String word : SINGLE[digit].split(" ")) {
                DIGITS.put(word, Integer.toString(digit));
            }
        }
        for (int i = 0; i < TEENS.length; i++) {
            DIGITS.put(TEENS[i], Integer.toString(FIRST_TEEN + i));
        }
        for (int i = 0; i < TENS.length; i++) {
            TEN_OF.put(TENS[i], Integer.toString(2 + i));
        }
    }

    private SpokenDigits() {
    }

    /** How a word is looked up. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The digits that a word, or a run of digits, stands for by itself; null for a word that stands for none. */
    static @Nullable String digits(String key, boolean soundsLike) {
        if (Character.isDigit(key.codePointAt(0))) {
            StringBuilder ascii = new StringBuilder();
            key.codePoints().forEach(each -> ascii.append(Character.digit(each, DECIMAL)));
            return ascii.toString();
        }
        String digits = DIGITS.get(key);
        return digits == null && soundsLike ? SOUNDS_LIKE.get(key) : digits;
    }

    /** The first digit of a word for a multiple of ten, or null. */
    static @Nullable String tens(String key) {
        return TEN_OF.get(key);
    }

    /** What a word for a hundred or a thousand adds, or null. */
    static @Nullable String zeros(String key) {
        return ZEROS.get(key);
    }

    /** How often the next digit is meant; 1 for a word that says nothing of it. */
    static int times(String key) {
        return TIMES.getOrDefault(key, 1);
    }

    /** Whether somebody says this in the middle of a number. */
    static boolean isFiller(String key) {
        return FILLERS.contains(key);
    }
}
