/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.coachline.catalog.PackProblem;
import org.coachline.catalog.Severity;

/**
 * What a pack must keep to. The words for people are in {@code rules.properties}: under the rule's name what is wrong, under
 * the name and {@code .remedy} what to do. The places in both are filled with the same details.
 */
enum Rule {
    /** {0} reason. */
    UNREADABLE(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    /** {0} largest size in megabytes. */
    TOO_LARGE(Severity.ERROR),
    NOT_UTF8(Severity.ERROR),
    /** {0} most elements. */
    TOO_MANY_ELEMENTS(Severity.ERROR),
    /** {0} reason. */
    BROKEN_XML(Severity.ERROR),
    DOCUMENT_TYPE(Severity.ERROR),
    /** {0} most, {1} element. */
    TOO_MANY(Severity.ERROR),
    /** {0} attribute or element, {1} length, {2} most. */
    TOO_LONG(Severity.ERROR),
    /** {0} how many deep. */
    TOO_DEEP(Severity.ERROR),
    /** {0} reason. */
    BROKEN_YAML(Severity.ERROR),
    YAML_NOT_UTF8(Severity.ERROR),
    YAML_NOT_A_PACK(Severity.ERROR),
    YAML_TWO_DOCUMENTS(Severity.ERROR),
    /** {0} what the mapping stands for. */
    YAML_KEY(Severity.ERROR),
    /** {0} key, {1} what the mapping stands for, {2} what it may have, {3} a hint or nothing. */
    YAML_UNKNOWN(Severity.ERROR),
    /** {0} key. */
    YAML_NOT_A_MAPPING(Severity.ERROR),
    /** {0} key. */
    YAML_NOT_A_TEXT(Severity.ERROR),
    YAML_ALIAS(Severity.ERROR),
    /** {0} tag. */
    YAML_TAG(Severity.ERROR),
    /** {0} element found, {1} its namespace, {2} namespace expected. */
    NOT_A_PACK(Severity.ERROR),
    /** {0} version found, {1} newest known. */
    NEWER_FORMAT(Severity.ERROR),
    /** {0} element, {1} parent, {2} what the parent may hold, {3} a hint or nothing. */
    UNKNOWN_ELEMENT(Severity.ERROR),
    /** {0} attribute, {1} element, {2} what the element may have, {3} a hint or nothing. */
    UNKNOWN_ATTRIBUTE(Severity.ERROR),
    /** {0} element, {1} the text. */
    STRAY_TEXT(Severity.ERROR),
    /** {0} element, {1} parent. */
    GIVEN_TWICE(Severity.ERROR),
    /** {0} attribute, {1} value. */
    NOT_A_NUMBER(Severity.ERROR),
    /** {0} attribute, {1} value. */
    NOT_TRUE_OR_FALSE(Severity.ERROR),
    /** {0} attribute, {1} value, {2} what it may be, {3} a hint or nothing. */
    NOT_A_CHOICE(Severity.ERROR),
    /** {0} element, {1} its id or nothing, {2} attribute or element missing. */
    MISSING(Severity.ERROR),
    /** {0} id. */
    BAD_PACK_ID(Severity.ERROR),
    /** {0} id, {1} element. */
    BAD_ID(Severity.ERROR),
    /** {0} id, {1} line of the first. */
    DUPLICATE_ID(Severity.ERROR),
    /** {0} version. */
    BAD_VERSION(Severity.ERROR),
    /** {0} version, {1} scorecard. */
    BAD_SCORECARD_VERSION(Severity.ERROR),
    /** {0} language. */
    BAD_LANGUAGE(Severity.ERROR),
    /** {0} colour, {1} item. */
    BAD_COLOR(Severity.ERROR),
    /** {0} colour, {1} item, {2} contrast, {3} contrast wanted. */
    LOW_CONTRAST(Severity.WARNING),
    REPLACED_NOTHING(Severity.ERROR),
    REPLACED_MANY(Severity.ERROR),
    /** {0} version. */
    BAD_SINCE(Severity.ERROR),
    /** {0} version, {1} the pack's. */
    SINCE_AHEAD(Severity.ERROR),
    /** {0} id. */
    REPLACED_STILL(Severity.ERROR),
    /** {0} id, {1} version, {2} line of the first. */
    REPLACED_TWICE(Severity.ERROR),
    /** {0} id, {1} a hint or nothing. */
    REPLACED_UNKNOWN(Severity.ERROR),
    /** {0} icon, {1} technique. */
    BAD_ICON(Severity.ERROR),
    /** {0} reference, {1} what it should name, {2} from where. */
    MISSING_REFERENCE(Severity.ERROR),
    /** {0} technique. */
    PRECEDES_ITSELF(Severity.ERROR),
    /** {0} the cycle. */
    PRECEDES_CYCLE(Severity.ERROR),
    /** {0} scorecard. */
    NO_SECTIONS(Severity.ERROR),
    /** {0} section. */
    NO_QUESTIONS(Severity.ERROR),
    /** {0} question. */
    NO_OPTIONS(Severity.ERROR),
    /** {0} question. */
    NO_POINTS(Severity.ERROR),
    /** {0} option, {1} points. */
    NEGATIVE_POINTS(Severity.ERROR),
    /** {0} item, {1} weight. */
    BAD_WEIGHT(Severity.ERROR),
    NO_NAME(Severity.ERROR),
    /** {0} question, {1} weight. */
    NEGATIVE_WEIGHT(Severity.ERROR),
    /** {0} question. */
    CONDITION_EMPTY(Severity.ERROR),
    /** {0} question, {1} id, {2} a hint or nothing. */
    CONDITION_QUESTION(Severity.ERROR),
    /** {0} question, {1} id, {2} question it is to be an answer to, {3} a hint or nothing. */
    CONDITION_ANSWER(Severity.ERROR),
    /** {0} option, {1} question. */
    BEST_FAILS(Severity.WARNING),
    /** {0} technique. */
    NO_HOW(Severity.WARNING),
    /** {0} technique. */
    NO_PHRASES_TO_SAY(Severity.WARNING),
    /** {0} technique. */
    NO_PHRASES_TO_AVOID(Severity.WARNING),
    /** {0} caller type. */
    NO_SIGNALS(Severity.WARNING),
    /** {0} caller type. */
    NO_APPROACH(Severity.WARNING),
    /** {0} role-play card. */
    NO_OPENING(Severity.WARNING),
    EMPTY_PACK(Severity.WARNING),
    /** {0} key, {1} technique. */
    BAD_KEY(Severity.WARNING),
    /** {0} key, {1} technique. */
    RESERVED_KEY(Severity.WARNING),
    /** {0} key, {1} technique, {2} the one that has it, {3} its line. */
    KEY_TWICE(Severity.ERROR),
    /** {0} how many more. */
    AND_MORE(Severity.WARNING),
    /** {0} id. */
    OWN_ID(Severity.ERROR),
    /** {0} why. */
    NOT_ADMITTED(Severity.ERROR),
    /** {0} most, {1} how many more, {2} the first of those. */
    TOO_MANY_PACKS(Severity.WARNING),
    /** {0} reason. */
    FOLDER_UNREADABLE(Severity.WARNING),
    /** {0} seconds. */
    DOOR_SILENT(Severity.WARNING),
    /** {0} pack id, {1} version used, {2} its contributor, {3} version left out. */
    PACK_TWICE(Severity.ERROR),
    /** {0} reference, {1} technique, {2} pack referred to. */
    FOREIGN_CATEGORY(Severity.ERROR),
    /** {0} reference, {1} what it should name, {2} from where, {3} pack referred to. */
    FOREIGN_REFERENCE(Severity.WARNING),
    /** {0} technique, {1} technique it should precede, {2} the cycle. */
    FOREIGN_CYCLE(Severity.WARNING),
    /** {0} key, {1} technique, {2} pack, {3} technique that has it, {4} its pack. */
    KEY_TAKEN(Severity.WARNING),
    /** {0} reason. */
    CONTRACT(Severity.ERROR),
    /** {0} contributor. */
    NO_FILE(Severity.ERROR),
    /** {0} icon, {1} technique, {2} reason. */
    ICON_MISSING(Severity.WARNING),
    /** {0} icon, {1} technique, {2} reason. */
    ICON_REFUSED(Severity.WARNING),
    /** {0} path. */
    TRANSLATION_NAME(Severity.WARNING),
    /** {0} most files. */
    TRANSLATION_MANY(Severity.WARNING),
    /** {0} reason. */
    TRANSLATION_UNREADABLE(Severity.WARNING),
    /** {0} largest size in megabytes. */
    TRANSLATION_LARGE(Severity.WARNING),
    TRANSLATION_NOT_UTF8(Severity.WARNING),
    /** {0} the line. */
    TRANSLATION_BROKEN(Severity.WARNING),
    /** {0} key, {1} a hint or nothing. */
    TRANSLATION_UNKNOWN(Severity.WARNING),
    /** {0} key, {1} most. */
    TOO_LONG_TRANSLATION(Severity.WARNING),
    /** {0} key, {1} line of the first. */
    TRANSLATION_TWICE(Severity.WARNING),
    /** {0} language, {1} item, {2} keys. */
    TRANSLATION_MISSING(Severity.WARNING);

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.catalog.internal.rules");

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    PackProblem at(String file, int line, Object... details) {
        // Numbers as text, since a format would group the digits of a line number.
        Object[] texts = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            texts[i] = String.valueOf(details[i]);
        }
        return new PackProblem(severity, file, Math.max(1, line), MessageFormat.format(TEXTS.getString(name()), texts),
                MessageFormat.format(TEXTS.getString(name() + ".remedy"), texts));
    }
}
