/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coachline.insight.debrief.RolePlayCard;
import org.coachline.report.internal.paper.Block.Span;
import org.coachline.report.internal.paper.Block.Tone;

/** How cards for role-plays are laid out: whom to play first, then what to practise and what to listen for. */
final class CardPages {

    private static final int MOST_ON_A_PAGE = 4;

    private CardPages() {
    }

    static Pages of(List<RolePlayCard> cards, int perPage) {
        if (cards.isEmpty() || perPage != 1 && perPage != 2 && perPage != MOST_ON_A_PAGE) {
            throw new IllegalArgumentException("cards and how many on a page: " + cards.size() + ", " + perPage);
        }
        int columns = perPage == MOST_ON_A_PAGE ? 2 : 1;
        List<List<Block>> all = cards.stream().map(CardPages::card).toList();
        String title = PaperMessages.Cards_title;
        return new Pages(title, PaperMessages.format(PaperMessages.Cards_subject, cards.size()), "", "", PaperMessages.language(),
                List.of(new Block.Cards(all, columns, perPage / columns)));
    }

    private static List<Block> card(RolePlayCard card) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, card.title()));
        if (!card.agent().isEmpty()) {
            blocks.add(new Block.Text(PaperMessages.format(PaperMessages.Card_agent, card.agent()), Tone.QUIET));
        }
        blocks.add(new Block.Heading(2, PaperMessages.Card_caller));
        List<Span> who = new ArrayList<>();
        who.add(Span.strong(card.callerType().isEmpty() ? PaperMessages.Card_anyCaller : card.callerType()));
        if (!card.signals().isEmpty()) {
            // Packs write signals as sentences or as words; side by side they are neither.
            who.add(Span.of(": " + card.signals().stream().map(each -> each.strip().replaceAll("[.;]$", "")).collect(Collectors.joining("; "))));
        }
        blocks.add(new Block.Text(who, Tone.BODY));
        if (!card.situation().isEmpty()) {
            blocks.add(new Block.Text(card.situation(), Tone.BODY));
        }
        if (!card.opening().isEmpty()) {
            blocks.add(new Block.Text(List.of(Span.quiet(PaperMessages.Card_says + ' '), Span.of(PaperMessages.format(PaperMessages.Quoted, card.opening()))),
                    Tone.BODY));
        }
        for (RolePlayCard.Practised each : card.techniques()) {
            blocks.add(new Block.Heading(2, PaperMessages.format(PaperMessages.Card_practise, each.name())));
            if (!each.how().isEmpty()) {
                blocks.add(new Block.Text(each.how(), Tone.BODY));
            }
            phrases(blocks, PaperMessages.Card_say, each.toSay());
            phrases(blocks, PaperMessages.Card_avoid, each.toAvoid());
        }
        if (!card.approach().isEmpty()) {
            blocks.add(new Block.Text(List.of(Span.quiet(PaperMessages.Card_approach + ' '), Span.of(card.approach())), Tone.BODY));
        }
        if (!card.listenFor().isEmpty()) {
            blocks.add(new Block.Heading(2, PaperMessages.Card_listen));
            blocks.add(new Block.Bullets(card.listenFor().stream().map(each -> List.of(Span.of(each))).toList()));
        }
        return blocks;
    }

    private static void phrases(List<Block> blocks, String label, List<String> phrases) {
        if (!phrases.isEmpty()) {
            List<Span> spans = new ArrayList<>(List.of(Span.quiet(label)));
            phrases.forEach(each -> spans.add(Span.of(' ' + PaperMessages.format(PaperMessages.Quoted, each))));
            blocks.add(new Block.Text(spans, Tone.BODY));
        }
    }
}
