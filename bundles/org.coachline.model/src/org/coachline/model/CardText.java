/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coachline.model.CardSearch.Hit;
import org.coachline.model.CardSearch.Said;
import org.coachline.model.coaching.Document;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Card numbers in what people type: comments, notes, better phrases. Found is what {@link CardSearch} finds in one text. Whatever leaves the
 * coaches passes through here, since somebody may have left a number where it stood.
 */
public final class CardText {

    private static final int SHORTEST = 13;
    /** What stands between the groups of a number: blanks, also those that do not break, hyphens, dots. */
    private static final String GAPS = " \u00a0\u202f-.";

    private CardText() {
    }

    /** Whether a text has what may be a card number. */
    public static boolean holds(String text) {
        return !find(text).isEmpty();
    }

    private static List<Hit> find(String text) {
        return text.length() < SHORTEST ? List.of()
                : CardSearch.find(List.of(new Said(text, 0, 0))).stream().filter(hit -> isWrittenLikeOne(text.substring(hit.firstFrom(), hit.lastTo()))).toList();
    }

    /** Of dates and telephone numbers that stand beside each other one in ten has a right check digit by chance; nobody writes a card's number so. */
    private static boolean isWrittenLikeOne(String hit) {
        if (hit.codePoints().anyMatch(Character::isLetter)) {
            // Spelt out.
            return true;
        }
        String between = hit.replaceAll("\\p{Nd}", "");
        String[] groups = hit.split("[^\\p{Nd}]");
        boolean evenly = between.isEmpty() || GAPS.indexOf(between.charAt(0)) >= 0 && between.codePoints().allMatch(each -> each == between.charAt(0));
        boolean alike = Arrays.stream(groups).allMatch(each -> each.length() == groups[0].length());
        boolean usual = Arrays.stream(groups).limit(groups.length - 1L).allMatch(each -> each.length() >= 4 && each.length() <= 6);
        return evenly && (alike || usual);
    }

    /** A text with its card numbers masked; the same text where there are none. */
    public static String masked(String text) {
        List<Hit> hits = find(text);
        if (hits.isEmpty()) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Hit hit : hits) {
            kept.append(text, at, hit.firstFrom()).append(Redactions.mask());
            at = hit.lastTo();
        }
        return kept.append(text.substring(at)).toString();
    }

    /**
     * A document as it may leave the coaches: the document itself, or a copy in which card numbers are masked in all texts. Linear in its texts.
     *
     * @param document is not changed
     */
    public static <T extends Document> T masked(T document) {
        if (texts(document).stream().noneMatch(each -> holds(each.text()))) {
            return document;
        }
        T copy = Documents.copy(document);
        for (Place each : texts(copy)) {
            String masked = masked(each.text);
            if (!masked.equals(each.text)) {
                each.part.eSet(each.attribute, masked);
            }
        }
        return copy;
    }

    private record Place(EObject part, EAttribute attribute, String text) {
    }

    private static List<Place> texts(Document document) {
        List<Place> places = new ArrayList<>();
        texts(document, places);
        for (TreeIterator<EObject> parts = document.eAllContents(); parts.hasNext();) {
            texts(parts.next(), places);
        }
        return places;
    }

    private static void texts(EObject part, List<Place> places) {
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            // Ids and hashes may have as many digits, and are nobody's card.
            boolean free = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany() && !attribute.isID() && attribute.isChangeable()
                    && !attribute.getName().endsWith("Id") && !attribute.getName().equals("sha256") && !attribute.getName().endsWith("Hash")
                    && !attribute.getName().equals("secret");
            if (free && part.eGet(attribute) instanceof String text) {
                places.add(new Place(part, attribute, text));
            }
        }
    }
}
