/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.coachline.intake.internal.watch.Facts;
import org.coachline.model.CardText;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Marker;
import org.jspecify.annotations.Nullable;

/**
 * Masks card numbers in what comes in with a call and is no transcript: its title, which may be a file's name, notes and marks of the recorder,
 * columns of lists. Ids by which a recorder's calls are found again are left as they are, and so are the names of the files themselves.
 */
public final class CardsBeside {

    private final Set<String> masked = new LinkedHashSet<>();

    private CardsBeside() {
    }

    /**
     * Masks what a file, or its name, said of a call that is not stored yet.
     *
     * @param call is changed
     * @return where something was masked, a sentence; nothing for nowhere
     */
    public static Optional<String> mask(Call call) {
        CardsBeside cards = new CardsBeside();
        cards.mask("title", call.getTitle(), CardText::maskedName, call::setTitle);
        cards.mask("note", call.getRecorderNote(), CardText::masked, call::setRecorderNote);
        for (Marker each : call.getMarkers()) {
            cards.mask("marker", each.getText(), CardText::masked, each::setText);
        }
        return cards.told();
    }

    /** Masks what a recorder says of a call; a remark of it says where. */
    public static void mask(Facts facts) {
        CardsBeside cards = new CardsBeside();
        facts.mask((field, text) -> cards.masked(field, text, CardText::maskedName));
        cards.told().ifPresent(facts::remark);
    }

    private void mask(String field, @Nullable String text, UnaryOperator<String> how, Consumer<String> to) {
        if (text != null) {
            String without = masked(field, text, how);
            if (!without.equals(text)) {
                to.accept(without);
            }
        }
    }

    private String masked(String field, String text, UnaryOperator<String> how) {
        String without = how.apply(text);
        if (!without.equals(text)) {
            masked.add(field);
        }
        return without;
    }

    private Optional<String> told() {
        return masked.isEmpty() ? Optional.empty()
                : Optional.of(Messages.get("facts.cardsBeside", String.join(", ", new ArrayList<>(masked).stream().map(CardsBeside::name).toList())));
    }

    /** Fields that only recorders know have the names that call details show them by. */
    private static String name(String field) {
        return switch (field) {
            case "title", "queue", "agent", "note", "marker" -> Messages.get("facts.field." + field);
            default -> field;
        };
    }
}
