/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.model.CardSearch.Hit;
import org.coachline.model.CardSearch.Said;
import org.coachline.model.coaching.Document;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Card numbers in what people type and in what recorders deliver beside the words of a call: comments, notes, better phrases, titles, reasons.
 * Found is what {@link CardSearch} finds in one text and what is written as cards are. Whatever leaves the coaches passes through here, since
 * somebody may have left a number where it stood.
 */
public final class CardText {

    private static final int SHORTEST = 13;
    private static final int AIRLINE = 15;
    /** What stands between the groups of a number: blanks, also those that do not break, hyphens, dots, and what names of files have for them. */
    private static final Pattern RUN = Pattern.compile("\\p{Nd}++(?:[ \u00a0\u202f._-]{1,2}+\\p{Nd}++)*+");
    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
    private static final int LONGEST = 19;
    /** A UUID (RFC 9562) may consist of figures, in groups as a card's; a hash, written as the machine does, may have sixteen of them in a row. */
    private static final Pattern ID = Pattern.compile("(?i)(?<![0-9a-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}+)(?![0-9a-z])");
    /** Hashes and other ids: nobody writes letters and figures of a number without a gap. */
    private static final Pattern GROWN_TOGETHER = Pattern.compile("\\p{Nd}\\p{L}|\\p{L}\\p{Nd}");
    /** What stands before the digits of a share or a weight. */
    private static final Pattern FRACTION = Pattern.compile("(?<![\\p{L}\\p{Nd}.])\\d[.,]$");
    /** The day, and at least the hour and minute, as recorders write them in names. */
    private static final Pattern MOMENT_IN_TIME = Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d\\d*");
    /**
     * Beginnings and lengths of the cards that are issued today, as the networks publish them: Visa, Mastercard, American Express, Diners Club, JCB
     * and what begins with 6, among it Discover, UnionPay and Maestro, which also has 50 and 56 to 58.
     */
    private static final Pattern ISSUED = Pattern.compile("4\\d{15}(?:\\d{3})?|(?:5[1-5]|2[2-7])\\d{14}|3[47]\\d{13}|3[0689]\\d{12,17}|35\\d{14,17}|6\\d{15,18}|5[0678]\\d{14,17}");

    private CardText() {
    }

    /** Whether a text has what may be a card number. */
    public static boolean holds(String text) {
        return !find(text).isEmpty();
    }

    private record Part(int from, int to) {

        String of(String text) {
            return text.substring(from, to);
        }

        boolean touches(Part other) {
            return from < other.to && other.from < to;
        }
    }

    private static List<Part> find(String given) {
        if (given.length() < SHORTEST) {
            return List.of();
        }
        String text = ID.matcher(given).replaceAll(id -> "x".repeat(id.group().length()));
        List<Part> found = new ArrayList<>();
        for (Matcher run = RUN.matcher(text); run.find();) {
            if (run.end() - run.start() >= SHORTEST) {
                List<Part> groups = FIGURES.matcher(run.group()).results().map(group -> new Part(run.start() + group.start(), run.start() + group.end())).toList();
                inFigures(text, groups, found);
            }
        }
        for (Hit hit : CardSearch.find(List.of(new Said(text, 0, 0)))) {
            Part part = new Part(hit.firstFrom(), hit.lastTo());
            if (isSpelt(part.of(text)) && found.stream().noneMatch(part::touches)) {
                found.add(part);
            }
        }
        found.sort(Comparator.comparingInt(Part::from));
        return found;
    }

    /** Of a run of groups with nothing but gaps between them all, or what begins as cards do; what is issued today goes first, since other figures stand beside it. */
    private static void inFigures(String text, List<Part> groups, List<Part> found) {
        Part all = new Part(groups.getFirst().from, groups.getLast().to);
        if (CardSearch.isNumber(digits(all.of(text))) && isWrittenLikeOne(text, all)) {
            found.add(all);
            return;
        }
        for (Predicate<String> begins : List.<Predicate<String>>of(digits -> ISSUED.matcher(digits).matches(), CardSearch::beginsAsCard)) {
            for (int first = 0; first < groups.size(); first++) {
                for (int last = Math.min(groups.size(), first + LONGEST) - 1; last >= first; last--) {
                    Part part = new Part(groups.get(first).from, groups.get(last).to);
                    String digits = part.to - part.from <= 2 * LONGEST ? digits(part.of(text)) : "";
                    if (CardSearch.isNumber(digits) && begins.test(digits) && isWrittenLikeOne(text, part) && found.stream().noneMatch(part::touches)) {
                        found.add(part);
                    }
                }
            }
        }
    }

    /** In words, or words and figures; hashes and ids are neither. */
    private static boolean isSpelt(String hit) {
        return hit.codePoints().anyMatch(Character::isLetter) && !GROWN_TOGETHER.matcher(hit).find();
    }

    /** Of dates and telephone numbers that stand beside each other one in ten has a right check digit by chance; nobody writes a card's number so. */
    private static boolean isWrittenLikeOne(String text, Part part) {
        int from = part.from;
        String hit = part.of(text);
        String between = hit.replaceAll("\\p{Nd}", "");
        String[] groups = hit.split("[^\\p{Nd}]+");
        boolean evenly = between.isEmpty() || between.codePoints().allMatch(each -> each == between.charAt(0));
        boolean alike = Arrays.stream(groups).allMatch(each -> each.length() == groups[0].length());
        boolean usual = Arrays.stream(groups).limit(groups.length - 1L).allMatch(each -> each.length() >= 4 && each.length() <= 6);
        boolean solid = between.isEmpty();
        boolean dialled = from > 0 && text.charAt(from - 1) == '+';
        return evenly && (alike || usual) && !dialled && !(solid && FRACTION.matcher(text.substring(0, from)).find()) && !isOther(digits(hit), solid);
    }

    /** What no card begins with: telephone numbers with their zeros, seconds since 1970 and their fractions, days with their times. */
    private static boolean isOther(String digits, boolean solid) {
        return digits.charAt(0) == '0' || digits.charAt(0) == '1' && digits.length() != AIRLINE || solid && MOMENT_IN_TIME.matcher(digits).matches();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(each -> digits.append(Character.digit(each, 10)));
        return digits.toString();
    }

    /** A text with its card numbers masked; the same text where there are none. */
    public static String masked(String text) {
        return masked(text, hit -> true);
    }

    /**
     * The same of names of files, titles, addresses and other texts in which telephone numbers and ids stand, which have as many figures and
     * are not to be lost: of figures only what begins and is as long as the cards of today's issuers is masked.
     */
    public static String maskedName(String text) {
        return masked(text, hit -> hit.codePoints().anyMatch(Character::isLetter) || ISSUED.matcher(digits(hit)).matches());
    }

    private static String masked(String text, Predicate<String> counts) {
        List<Part> parts = find(text);
        if (parts.isEmpty()) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Part part : parts) {
            if (counts.test(text.substring(part.from, part.to))) {
                kept.append(text, at, part.from).append(Redactions.mask());
                at = part.to;
            }
        }
        return at == 0 ? text : kept.append(text.substring(at)).toString();
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
