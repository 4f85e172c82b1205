/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.page;

import java.util.List;
import org.coachline.insight.debrief.DebriefLine;
import org.coachline.insight.delivery.Outgoing;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.internal.Words;
import org.coachline.report.internal.paper.DebriefPages;
import org.coachline.report.internal.paper.PaperMessages;

/** What an agent answers a page with: lines seen otherwise, and that it was read. */
final class Forms {

    private static final String LONGEST_REASON = "4000";
    private static final String LONGEST_COMMENT = "10000";

    private final Outgoing out;
    private final Markup page;

    Forms(Outgoing out, Markup page) {
        this.out = out;
        this.page = page;
    }

    /** How a line can be seen: the verdicts of a moment, or the answers to a question. */
    void choices(DebriefLine line, String group, boolean unsure) {
        if (line.isMoment()) {
            for (Verdict each : List.of(Verdict.USED_WELL, Verdict.PARTLY, Verdict.MISSED, Verdict.BACKFIRED)) {
                choice(group, "verdict", each.getLiteral(), DebriefPages.sign(each), Words.of(each));
            }
        } else {
            line.options().forEach(each -> choice(group, "option", each.id(), "", each.name()));
            if (line.mayNotApply()) {
                choice(group, "not", "not", "", PaperMessages.Score_notApplicable);
            }
        }
        if (unsure) {
            choice(group, "unsure", "unsure", "", PageMessages.Self_unsure);
        }
    }

    /** A sign is seen, and not read aloud beside its word. */
    private void choice(String group, String kind, String value, String sign, String text) {
        page.begin("label", "class", "choice").begin("input", "type", "radio", "name", group, "data-kind", kind, "value", value).begin("span", "dir", "auto");
        if (!sign.isEmpty()) {
            page.put("span", sign, "aria-hidden", "true").text(" ");
        }
        page.text(text).end().end();
    }

    /** To see a line otherwise. */
    void dispute(DebriefLine line) {
        if (out.mostDisputes() == 0) {
            return;
        }
        String reason = "reason-" + line.id();
        // Shown by the script, without which nothing could be answered.
        page.begin("details", "class", "dispute", "hidden", null).put("summary", PageMessages.Dispute_summary);
        page.begin("fieldset", "data-line", line.id()).put("legend", PageMessages.format(PageMessages.Dispute_legend, line.label()), "dir", "auto");
        choices(line, "dispute-" + line.id(), false);
        page.end();
        page.put("label", PageMessages.Dispute_reason, "class", "field", "for", reason);
        page.put("textarea", "", "id", reason, "maxlength", LONGEST_REASON, "dir", "auto");
        page.put("p", "", "class", "problem", "role", "alert", "hidden", null);
        page.put("button", PageMessages.Dispute_withdraw, "type", "button", "class", "plain withdraw");
        page.end();
    }

    /** The answers to a scorecard, each with a way to see it otherwise. */
    void questions() {
        List<DebriefLine> questions = out.lines().stream().filter(each -> !each.isMoment()).toList();
        if (questions.isEmpty()) {
            return;
        }
        page.put("h3", PageMessages.Questions_title);
        for (DebriefLine line : questions) {
            page.begin("div", "class", "box");
            page.begin("p", "dir", "auto").put("strong", line.label()).text(" ")
                    .text(line.said().notApplicable() ? PaperMessages.Score_notApplicable : line.said().answer()).end();
            page.put("p", "", "class", "mine quiet", "data-line", line.id(), "hidden", null);
            dispute(line);
            page.end();
        }
    }

    /** That it was read, with a comment, and how that comes back. */
    void answer() {
        page.begin("section", "id", "answer", "class", "answer", "aria-labelledby", "answer-title", "hidden", null);
        page.put("h2", PageMessages.Answer_title, "id", "answer-title");
        page.put("p", PageMessages.Answer_about);
        rules();
        page.begin("form", "id", "answer-form", "novalidate", null);
        page.begin("label", "class", "choice").begin("input", "type", "checkbox", "id", "acknowledged").put("span", PageMessages.Answer_read).end();
        page.put("label", PageMessages.Answer_comment, "class", "field", "for", "comment");
        page.put("textarea", "", "id", "comment", "maxlength", LONGEST_COMMENT, "dir", "auto");
        page.put("p", "", "id", "answer-problem", "class", "problem", "role", "alert", "hidden", null);
        page.begin("p").put("button", PageMessages.Answer_save, "type", "submit").end();
        page.end();
        page.begin("div", "id", "reply", "class", "box", "hidden", null);
        page.put("h3", PageMessages.Reply_title, "id", "reply-title", "tabindex", "-1");
        page.put("p", PageMessages.Reply_about);
        page.put("label", PageMessages.Reply_text, "class", "field", "for", "reply-text");
        page.put("textarea", "", "id", "reply-text", "readonly", null, "spellcheck", "false");
        page.begin("p").put("button", PageMessages.Reply_copy, "type", "button", "id", "copy", "class", "plain").end();
        page.put("p", PageMessages.Reply_proves, "class", "quiet");
        page.end();
        page.end();
    }

    private void rules() {
        if (out.mostDisputes() == 0) {
            page.put("p", PageMessages.Rules_none, "class", "quiet");
            return;
        }
        String until = out.disputesUntil().map(end -> PageWriter.lastDay(end, out.debrief())).orElse("");
        page.put("p", until.isEmpty() ? PageMessages.format(PageMessages.Rules_open, out.mostDisputes())
                : PageMessages.format(PageMessages.Rules_until, out.mostDisputes(), until), "id", "dispute-open", "class", "quiet");
        page.put("p", PageMessages.format(PageMessages.Rules_over, until), "id", "dispute-over", "class", "quiet", "hidden", null);
    }
}
