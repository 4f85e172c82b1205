/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.coachline.model.coaching.Document;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.jspecify.annotations.Nullable;

/**
 * All texts of a document, whatever it is. What is no text that somebody wrote or said (ids, kinds, hashes, names of options) is listed
 * here; so a text that the model has one day is erased without anybody thinking of it.
 */
final class Texts {

    static final String MASK = "[\u2026]";

    private static final Set<String> NO_TEXTS = Set.of("id", "formatVersion", "teamId", "zone", "queue", "sourceName", "name", "unit", "root", "path", "sha256",
            "container", "codec", "language", "source", "agentId", "callId", "reviewerId", "causeId", "secret", "contentHash", "scorecardVersion", "scorecardContent", "momentId",
            "sectionId", "questionId", "optionId", "line", "deliveryId", "replyId", "organiserId", "discussedBy", "coachId", "reviewId", "pack", "options");
    /** Names of people: masked where they are those of whoever is erased, and left where they are somebody else's. */
    private static final Set<String> WHO = Set.of("who", "receivedBy", "publishedBy", "owner", "partner", "agent");

    private Texts() {
    }

    /** The names of people, as a pattern; nothing where there are none. */
    static @Nullable Pattern pattern(List<String> names) {
        String any = names.stream().map(name -> name.strip().replaceAll("\\s+", " ")).filter(name -> !name.isEmpty())
                .map(name -> Pattern.compile(" ").splitAsStream(name).map(Pattern::quote).collect(Collectors.joining("\\s+"))).collect(Collectors.joining("|"));
        return any.isEmpty() ? null
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static String masked(String text, @Nullable Pattern names) {
        return names == null ? text : names.matcher(text).replaceAll(Matcher.quoteReplacement(MASK));
    }

    /** Takes all texts out of a document, and masks names of people. Gives how many it changed. */
    static int erase(Document document, @Nullable Pattern names) {
        return change(document, (attribute, text) -> NO_TEXTS.contains(attribute) ? text : WHO.contains(attribute) ? masked(text, names) : null);
    }

    /** Masks names wherever they stand in texts. Gives how many texts it changed. */
    static int mask(Document document, Pattern names) {
        return change(document, (attribute, text) -> NO_TEXTS.contains(attribute) ? text : masked(text, names));
    }

    private interface Rule {
        @Nullable
        String of(String attribute, String text);
    }

    private static int change(Document document, Rule rule) {
        int changed = change((EObject) document, rule);
        for (TreeIterator<EObject> parts = document.eAllContents(); parts.hasNext();) {
            changed += change(parts.next(), rule);
        }
        return changed;
    }

    private static int change(EObject part, Rule rule) {
        int changed = 0;
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() != EcorePackage.Literals.ESTRING || attribute.isID() || !attribute.isChangeable()) {
                continue;
            }
            if (attribute.isMany()) {
                changed += changeAll(part, attribute, text -> rule.of(attribute.getName(), text));
            } else if (part.eGet(attribute) instanceof String text && !text.isEmpty()) {
                String now = rule.of(attribute.getName(), text);
                if (!text.equals(now)) {
                    part.eSet(attribute, now);
                    changed++;
                }
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static int changeAll(EObject part, EAttribute attribute, UnaryOperator<@Nullable String> rule) {
        List<String> texts = (List<String>) part.eGet(attribute);
        List<String> now = new ArrayList<>();
        for (String text : texts) {
            String changed = rule.apply(text);
            if (changed != null) {
                now.add(changed);
            }
        }
        if (now.equals(texts)) {
            return 0;
        }
        texts.clear();
        texts.addAll(now);
        return 1;
    }
}
