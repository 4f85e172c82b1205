/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** Puts what was written into a model, the same for every notation a pack may be written in. Used by one thread. */
final class PackFields {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    /** XML cannot hold these, other notations can. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}\\p{Cs}]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]{1,9}(\\.[0-9]{0,9})?|\\.[0-9]{1,9})");
    private static final int SHOWN = 40;

    private final SourceLines lines;
    private final Problems problems;

    PackFields(SourceLines lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** What is read of one object. */
    final class Of {
        private final EObject object;
        private final PackFormat format;
        private final Set<EStructuralFeature> seen = new HashSet<>();

        Of(EObject object, int line) {
            this.object = object;
            format = PackFormat.of(object.eClass());
            lines.put(object, line);
        }

        PackFormat format() {
            return format;
        }

        /** A value that XML writes as an attribute. */
        void attribute(EAttribute feature, String value, int line) {
            if (feature.getEAttributeType() == EcorePackage.Literals.EDOUBLE) {
                if (NUMBER.matcher(value).matches()) {
                    object.eSet(feature, Double.valueOf(value));
                } else {
                    problems.add(Rule.NOT_A_NUMBER, line, PackFormat.nameOf(feature), value);
                }
            } else if (feature.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
                if (value.equals("true") || value.equals("false")) {
                    object.eSet(feature, Boolean.valueOf(value));
                } else {
                    problems.add(Rule.NOT_TRUE_OR_FALSE, line, PackFormat.nameOf(feature), value);
                }
            } else if (feature.getEAttributeType() instanceof EEnum choice) {
                choice(feature, choice, value, line);
            } else {
                object.eSet(feature, value);
            }
        }

        private void choice(EAttribute feature, EEnum choice, String value, int line) {
            EEnumLiteral literal = choice.getEEnumLiteralByLiteral(value);
            if (literal != null) {
                object.eSet(feature, literal.getInstance());
            } else {
                List<String> known = choice.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
                problems.add(Rule.NOT_A_CHOICE, line, PackFormat.nameOf(feature), value, list(known), Suggestion.of(value, known));
            }
        }

        /** A text that XML writes as an element. */
        void text(EStructuralFeature feature, String text, int line) {
            if (feature.isMany()) {
                lines.put(object, feature, line);
                add(feature, text);
            } else if (seen.add(feature)) {
                lines.put(object, feature, line);
                object.eSet(feature, text);
            } else {
                problems.add(Rule.GIVEN_TWICE, line, PackFormat.nameOf(feature), format.element());
            }
        }

        /** A part with a content of its own. */
        @SuppressWarnings("unchecked")
        void add(EStructuralFeature feature, Object value) {
            ((List<Object>) object.eGet(feature)).add(value);
        }

        void unknownElement(String name, int line) {
            problems.add(Rule.UNKNOWN_ELEMENT, line, name, format.element(), list(format.elements().keySet()),
                    Suggestion.of(name, format.elements().keySet()));
        }

        void unknownAttribute(String name, int line) {
            problems.add(Rule.UNKNOWN_ATTRIBUTE, line, name, format.element(), list(format.attributes().keySet()),
                    Suggestion.of(name, format.attributes().keySet()));
        }
    }

    /** White space as one blank, since files are wrapped to be read, and nothing that cannot be seen. */
    static String onOneLine(String text) {
        return UNSEEN.matcher(WHITE_SPACE.matcher(text.strip()).replaceAll(" ")).replaceAll("");
    }

    static String shortened(String text) {
        String line = onOneLine(text);
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    private static String list(Collection<String> names) {
        return String.join(", ", names);
    }
}
