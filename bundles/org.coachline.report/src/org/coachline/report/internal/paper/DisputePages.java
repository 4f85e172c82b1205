/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.util.ArrayList;
import java.util.List;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.look.Token;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.internal.Words;
import org.coachline.report.internal.paper.Block.Span;
import org.coachline.report.internal.paper.Block.Tone;

/** How it is laid out what an agent disputed and what became of it: what was delivered stays to be read beside what it says now. */
final class DisputePages {

    private DisputePages() {
    }

    /** Nothing where nothing was disputed. */
    static List<Block> of(Debrief debrief) {
        List<Block> blocks = new ArrayList<>();
        if (!debrief.disputes().isEmpty()) {
            blocks.add(new Block.Heading(2, PaperMessages.Dispute_title));
            debrief.disputes().forEach(each -> blocks.add(dispute(debrief, each)));
        }
        return blocks;
    }

    private static Block dispute(Debrief debrief, Debrief.Disputed dispute) {
        List<Block> lines = new ArrayList<>();
        lines.add(new Block.Text(List.of(Span.strong(dispute.label())), Tone.BODY));
        lines.add(said(PaperMessages.Dispute_delivered, view(dispute.delivered())));
        lines.add(said(PaperMessages.Dispute_proposed, view(dispute.proposed())));
        lines.add(said(PaperMessages.Dispute_reason, dispute.reason()));
        if (dispute.late()) {
            lines.add(new Block.Text(PaperMessages.Dispute_late, Tone.QUIET));
        }
        Debrief.Decided ruling = dispute.ruling();
        if (ruling == null) {
            lines.add(new Block.Text(PaperMessages.Dispute_open, Tone.QUIET));
            return new Block.Box(lines, Token.ACCENT);
        }
        String day = WrittenTime.longDay(ruling.at().atZone(debrief.zone()));
        lines.add(new Block.Text(List.of(Span.strong(PaperMessages.format(PaperMessages.Dispute_decided, decision(ruling.decision()), ruling.who(), day))), Tone.BODY));
        lines.add(said(PaperMessages.Dispute_now, view(ruling.now())));
        if (!ruling.reason().isEmpty()) {
            lines.add(said(PaperMessages.Dispute_why, ruling.reason()));
        }
        Double before = ruling.before();
        Double after = ruling.after();
        if (before != null && after != null && !before.equals(after)) {
            lines.add(new Block.Text(PaperMessages.format(PaperMessages.Dispute_score, ScoreText.percent(before), ScoreText.percent(after)), Tone.QUIET));
        }
        return new Block.Box(lines, Token.ACCENT);
    }

    private static Block said(String label, String words) {
        return new Block.Text(List.of(Span.quiet(label + ' '), Span.of(words)), Tone.BODY);
    }

    private static String decision(DisputeDecision decision) {
        return switch (decision) {
        case KEPT -> PaperMessages.Dispute_kept;
        case ACCEPTED -> PaperMessages.Dispute_accepted;
        case OTHER -> PaperMessages.Dispute_other;
        };
    }

    private static String view(Debrief.View view) {
        if (view.verdict() != Verdict.NONE) {
            return DebriefPages.sign(view.verdict()) + ' ' + Words.of(view.verdict());
        }
        return view.notApplicable() ? PaperMessages.Score_notApplicable : view.answer();
    }
}
