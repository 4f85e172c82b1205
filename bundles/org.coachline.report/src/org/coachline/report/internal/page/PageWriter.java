/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.DebriefLine;
import org.coachline.insight.delivery.Outgoing;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.ReportException;
import org.coachline.report.internal.SafeFile;
import org.coachline.report.internal.Words;
import org.coachline.report.internal.paper.Block;
import org.coachline.report.internal.paper.DebriefPages;
import org.coachline.report.internal.paper.PaperMessages;
import org.coachline.report.page.DebriefPage.Clip;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Makes a delivered page: what went well first, then what can go better, the scorecard, what was disputed, what comes next, and the answer. */
public final class PageWriter {

    private static final String REFERRER = "no-referrer";

    private final Outgoing out;
    private final Debrief debrief;
    private final List<Optional<Clip>> clips;
    private final Markup page = new Markup();
    private final Forms forms;

    private PageWriter(Outgoing out, List<Optional<Clip>> clips) {
        this.out = out;
        this.debrief = out.debrief();
        this.clips = clips;
        this.forms = new Forms(out, page);
    }

    /** Writes a page; see {@link org.coachline.report.page.DebriefPage#write}. */
    public static void write(Outgoing out, List<Optional<Clip>> clips, Path file, IProgressMonitor monitor) throws ReportException {
        SubMonitor progress = SubMonitor.convert(monitor, PageMessages.format(PageMessages.Writing, file.getFileName()), 2);
        SafeFile.write(file, stream -> {
            byte[] bytes = new PageWriter(out, clips).html().getBytes(StandardCharsets.UTF_8);
            progress.worked(1);
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            stream.write(bytes);
        });
    }

    private String html() throws IOException {
        String script = resource("page.js");
        String style = style();
        page.begin("html", "lang", PaperMessages.language());
        page.begin("head").begin("meta", "charset", "utf-8");
        page.begin("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; media-src data:; style-src " + hash(style) + "; script-src "
                + hash(script) + "; base-uri 'none'; form-action 'none'");
        page.begin("meta", "name", "referrer", "content", REFERRER);
        page.begin("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.begin("meta", "name", "generator", "content", "Coachline");
        String title = PaperMessages.format(PaperMessages.Debrief_title, DebriefPages.callName(debrief));
        page.put("title", title);
        page.begin("style").raw(style).end().end();
        page.begin("body");
        page.put("a", PageMessages.Skip, "class", "skip", "href", "#answer");
        page.begin("header").put("h1", title, "dir", "auto");
        new Blocks(page).put(DebriefPages.facts(debrief));
        page.end();
        page.begin("main");
        page.begin("noscript").put("p", PageMessages.NoScript, "class", "box").end();
        if (out.selfReview()) {
            selfReview();
        }
        coach();
        forms.answer();
        page.end();
        page.begin("script", "id", "delivery", "type", "application/json").raw(data()).end();
        page.begin("script").raw(script).end();
        return page.toString();
    }

    private void coach() {
        page.begin("div", "id", "coach");
        page.put("h2", PageMessages.format(PageMessages.Coach_title, debrief.reviewer().isEmpty() ? PageMessages.Coach_somebody : debrief.reviewer()), "id",
                "coach-title", "tabindex", "-1", "dir", "auto");
        if (!debrief.summary().isEmpty()) {
            page.put("p", debrief.summary(), "dir", "auto");
        }
        page.put("h2", PaperMessages.Debrief_well);
        if (moments(true) == 0) {
            page.put("p", PaperMessages.Debrief_noneWell, "class", "quiet");
        }
        if (debrief.moments().stream().anyMatch(each -> each.verdict() != Verdict.USED_WELL)) {
            page.put("h2", PaperMessages.Debrief_better);
            moments(false);
        }
        if (debrief.moments().isEmpty() && debrief.bookmarks() > 0) {
            page.put("p", PaperMessages.format(PaperMessages.Debrief_unjudged, debrief.bookmarks()), "class", "quiet");
        }
        if (!debrief.notes().isEmpty()) {
            page.put("h2", PaperMessages.Debrief_notes);
            debrief.notes().forEach(note -> page.put("p", note, "dir", "auto"));
        }
        new Blocks(page).put(DebriefPages.score(debrief));
        forms.questions();
        new Blocks(page).put(DebriefPages.disputes(debrief));
        new Blocks(page).put(DebriefPages.next(debrief));
        page.end();
    }

    private int moments(boolean well) {
        int written = 0;
        for (int i = 0; i < debrief.moments().size(); i++) {
            Debrief.Moment moment = debrief.moments().get(i);
            if (moment.verdict() == Verdict.USED_WELL == well) {
                moment(moment, out.lines().get(i), clips.get(i));
                written++;
            }
        }
        return written;
    }

    private void moment(Debrief.Moment moment, DebriefLine line, Optional<Clip> clip) {
        page.begin("article", "class", "box e-" + DebriefPages.glyph(moment.verdict()).id(), "aria-labelledby", line.id());
        page.begin("h3", "id", line.id(), "dir", "auto");
        page.put("span", DebriefPages.time(moment), "class", "time").text(" ").put("span", moment.technique()).text(" ");
        verdict(moment.verdict());
        page.end();
        page.put("p", "", "class", "mine quiet", "data-line", line.id(), "hidden", null);
        clip(clip, moment, line);
        heard(moment);
        if (!moment.better().isEmpty()) {
            said(PaperMessages.Moment_better, moment.better());
        }
        moment.examples().forEach(each -> said(PaperMessages.Moment_example, each));
        moment.notes().forEach(note -> page.put("p", note, "dir", "auto"));
        forms.dispute(line);
        page.end();
    }

    private void verdict(Verdict verdict) {
        page.begin("span", "class", "verdict c-" + DebriefPages.glyph(verdict).id());
        page.put("span", DebriefPages.sign(verdict), "aria-hidden", "true").text(" " + Words.of(verdict)).end();
    }

    private void heard(Debrief.Moment moment) {
        if (!moment.heard().isEmpty()) {
            said(DebriefPages.speaker(moment.channel()), moment.heard());
        }
    }

    private void said(String label, String words) {
        page.begin("p", "class", "said", "dir", "auto").put("span", label, "class", "quiet").text(" " + PaperMessages.format(PaperMessages.Quoted, words)).end();
    }

    private void clip(Optional<Clip> clip, Debrief.Moment moment, DebriefLine line) {
        if (clip.isPresent()) {
            page.begin("audio", "controls", null, "preload", "metadata", "aria-label", clipName(moment), "id", "clip-" + line.id(), "src",
                    "data:audio/wav;base64," + Base64.getEncoder().encodeToString(clip.get().wav())).end();
            shortened(clip.get());
        }
    }

    private String clipName(Debrief.Moment moment) {
        return PageMessages.format(PageMessages.Clip_label, DebriefPages.time(moment), moment.technique());
    }

    private void shortened(Clip clip) {
        if (clip.shortened()) {
            page.put("p", PageMessages.Clip_shortened, "class", "quiet");
        }
    }

    /** The same sound once more; the script takes it from there, so that the page holds it once. */
    private void sameClip(Optional<Clip> clip, Debrief.Moment moment, DebriefLine line) {
        if (clip.isPresent()) {
            page.begin("audio", "controls", null, "preload", "metadata", "aria-label", clipName(moment), "data-clip", "clip-" + line.id()).end();
            shortened(clip.get());
        }
    }

    /** The moments without what the reviewer thinks of them, shown by the script alone: without it nothing could be answered. */
    private void selfReview() {
        page.begin("section", "id", "self", "hidden", null, "aria-labelledby", "self-title");
        page.put("h2", PageMessages.Self_title, "id", "self-title");
        page.put("p", PageMessages.Self_about);
        page.begin("form", "id", "self-form", "novalidate", null);
        for (int i = 0; i < out.lines().size(); i++) {
            DebriefLine line = out.lines().get(i);
            page.begin("fieldset", "data-line", line.id()).put("legend", line.label(), "dir", "auto");
            if (line.isMoment()) {
                Debrief.Moment moment = debrief.moments().get(i);
                sameClip(clips.get(i), moment, line);
                heard(moment);
            }
            forms.choices(line, "self-" + line.id(), true);
            page.end();
        }
        page.put("p", "", "id", "self-problem", "class", "problem", "role", "alert", "hidden", null);
        page.put("button", PageMessages.Self_show, "type", "submit", "id", "self-show");
        page.put("p", PageMessages.Self_done, "id", "self-done", "class", "quiet", "role", "status", "hidden", null);
        page.end().end();
    }

    private String data() {
        StringBuilder json = new StringBuilder("{");
        json.append("\"delivery\":").append(Markup.json(out.deliveryId())).append(",\"review\":").append(Markup.json(out.reviewId()));
        json.append(",\"secret\":").append(Markup.json(out.secret())).append(",\"file\":").append(Markup.json(fileName()));
        json.append(",\"most\":").append(out.mostDisputes()).append(",\"until\":").append(out.disputesUntil().map(Instant::toEpochMilli).map(String::valueOf).orElse("null"));
        Map<String, String> words = Map.of("selfMissing", PageMessages.Self_missing, "mine", PageMessages.Self_mine, "tooMany", PageMessages.Dispute_tooMany, "incomplete",
                PageMessages.Dispute_incomplete, "noReason", PageMessages.Dispute_noReason, "noAnswer", PageMessages.Dispute_noAnswer, "nothing", PageMessages.Answer_nothing);
        json.append(",\"words\":{").append(words.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> Markup.json(each.getKey()) + ':' + Markup.json(each.getValue())).collect(Collectors.joining(","))).append("}}");
        return json.toString();
    }

    /** A name that says what it is and is new for each delivery; letters, digits and hyphens only, for whatever disk it comes to. */
    private String fileName() {
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(out.at().atZone(debrief.zone()));
        return "coachline-reply-" + day + '-' + out.deliveryId().substring(0, 8) + ".json";
    }

    /** The day that ends then, as people read it: a deadline at midnight is the end of the day before. */
    static String lastDay(Instant end, Debrief debrief) {
        return WrittenTime.weekday(end.minusMillis(1).atZone(debrief.zone()));
    }

    private static String style() throws IOException {
        return resource("page.css").replace("@light@", colors(Theme.LIGHT)).replace("@dark@", colors(Theme.DARK));
    }

    private static String colors(Theme theme) {
        return Palette.of(theme).css().entrySet().stream().map(each -> "--" + each.getKey() + ": " + each.getValue()).collect(Collectors.joining("; "));
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = PageWriter.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a content security policy names a script or a style sheet by (CSP Level 3, 6.7.2). */
    private static String hash(String text) {
        try {
            return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) + '\'';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Blocks of documents as HTML. */
    private record Blocks(Markup page) {

        void put(List<Block> blocks) {
            blocks.forEach(this::put);
        }

        private void put(Block block) {
            switch (block) {
            case Block.Heading heading -> page.put("h" + Math.max(2, heading.level()), heading.text(), "dir", "auto");
            case Block.Text text -> {
                page.begin("p", "class", text.tone().name().toLowerCase(Locale.ROOT), "dir", "auto");
                spans(text.spans());
                page.end();
            }
            case Block.Bullets bullets -> {
                page.begin("ul");
                bullets.points().forEach(point -> {
                    page.begin("li", "dir", "auto");
                    spans(point);
                    page.end();
                });
                page.end();
            }
            case Block.Table table -> table(table);
            case Block.Box box -> {
                page.begin("div", "class", "box e-" + box.edge().id());
                put(box.blocks());
                page.end();
            }
            case Block.Figure figure -> page.put("p", figure.chart().summary(), "class", "quiet");
            case Block.Cards cards -> cards.cards().forEach(this::put);
            }
        }

        private void spans(List<Block.Span> spans) {
            for (Block.Span span : spans) {
                if (!span.text().isEmpty()) {
                    page.put(span.strong() ? "strong" : "span", span.text(), "class", "c-" + span.color().id());
                }
            }
        }

        private void table(Block.Table table) {
            boolean facts = table.headers().isEmpty();
            page.begin("div", "class", "scroll").begin("table", "class", facts ? "facts" : "figures");
            if (!facts) {
                page.begin("thead").begin("tr");
                for (int i = 0; i < table.headers().size(); i++) {
                    page.put("th", table.headers().get(i), "scope", "col", "class", table.numbers().contains(i) ? "number" : "words");
                }
                page.end().end();
            }
            page.begin("tbody");
            for (List<Block.Span> row : table.rows()) {
                page.begin("tr");
                for (int i = 0; i < row.size(); i++) {
                    page.begin(i == 0 ? "th" : "td", i == 0 ? "scope" : "data-column", i == 0 ? "row" : String.valueOf(i), "class",
                            table.numbers().contains(i) ? "number" : "words", "dir", "auto");
                    spans(List.of(row.get(i)));
                    page.end();
                }
                page.end();
            }
            page.end().end().end();
        }
    }
}
