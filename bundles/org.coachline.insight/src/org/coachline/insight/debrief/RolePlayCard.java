/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.List;

/**
 * A card for a role-play: whoever plays the caller reads the first half aloud or to themselves, whoever practises the second. Immutable; texts are
 * never null, and what is unknown is empty.
 *
 * @param title      what is practised, or the name of the pack's card
 * @param callerType name of the kind of caller to play
 * @param signals    by which that caller is known
 * @param approach   to such a caller
 * @param situation  what has happened
 * @param opening    what the caller says
 * @param techniques to practise, the first of them the one that the card is about
 * @param listenFor  what the others listen for, each a sentence's end
 * @param agent      whose call it was; empty unless somebody asked for names
 */
public record RolePlayCard(String title, String callerType, List<String> signals, String approach, String situation, String opening,
        List<Practised> techniques, List<String> listenFor, String agent) {

    /** Keeps copies of the lists. */
    public RolePlayCard {
        signals = List.copyOf(signals);
        techniques = List.copyOf(techniques);
        listenFor = List.copyOf(listenFor);
    }

    /**
     * A technique on a card.
     *
     * @param name    what people read
     * @param how     how it is done
     * @param toSay   phrases to build on
     * @param toAvoid phrases that make it worse
     */
    public record Practised(String name, String how, List<String> toSay, List<String> toAvoid) {

        /** Keeps copies of the lists. */
        public Practised {
            toSay = List.copyOf(toSay);
            toAvoid = List.copyOf(toAvoid);
        }
    }
}
