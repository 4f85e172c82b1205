/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.day.Practice;
import org.coachline.insight.day.SmallWin;
import org.coachline.insight.day.Today;
import org.coachline.insight.day.TodayReader;
import org.coachline.intake.ranking.RankReason;
import org.coachline.intake.ranking.WorthHearing;
import org.coachline.library.DueRow;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.library.RolePlayRow;
import org.coachline.library.WaitingReview;
import org.coachline.model.CardText;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the day holds, as the workbench's Today page does. */
@Command(name = "today")
final class TodayCommand extends Task {

    private static final int MOST_CALLS = 12;

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "today.reviewer")
    private @Nullable String reviewer;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    TodayCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        Today today;
        List<WorthHearing> calls;
        try (Library opened = OpenedLibrary.toRead(context, library.folder); ProgressLine line = new ProgressLine(context)) {
            SubMonitor progress = SubMonitor.convert(line, 2);
            Catalog catalog = context.packs().catalog();
            InsightSettings settings = TeamSettings.of(opened, context.clock().getZone());
            today = new TodayReader(opened, catalog, settings).read(Instant.now(context.clock()), reviewer(opened), progress.split(1));
            calls = WorthHearing.first(opened, catalog, Instant.now(context.clock()).minus(TodayReader.LISTED), MOST_CALLS, progress.split(1));
        }
        if (json.wanted) {
            answer(today, calls);
        } else {
            tell(today, calls);
        }
        return DONE;
    }

    private @Nullable String reviewer(Library opened) throws Exception {
        if (reviewer == null) {
            return null;
        }
        return opened.reviewers().stream().filter(each -> each.name().equalsIgnoreCase(reviewer.strip())).map(PersonRow::id).findFirst()
                .orElseThrow(() -> new Refused(TodayMessages.format(TodayMessages.NoReviewer, reviewer)));
    }

    private void tell(Today today, List<WorthHearing> calls) throws IOException {
        heading(TodayMessages.Calls, calls.size());
        for (WorthHearing each : calls) {
            List<RankReason> reasons = each.ranked().reasons();
            line(each.call().id(), CallsCommand.local(each.call().start(), each.call().zone()), each.call().agent(), CardText.maskedName(each.call().title()),
                    reasons.isEmpty() ? "" : reasons.get(0).text());
        }
        heading(TodayMessages.Deliveries, today.deliveries().size());
        for (Today.Delivery each : today.deliveries()) {
            line(each.review().times().reviewId(), local(each.review()), each.review().agent(), each.review().reviewer(), each.clock().text());
        }
        if (today.older() > 0) {
            line(TodayMessages.format(TodayMessages.Older, today.older()));
        }
        heading(TodayMessages.Answers, today.disputes().size() + today.acknowledged().size());
        for (WaitingReview each : today.disputes()) {
            line(each.times().reviewId(), local(each), each.agent(), TodayMessages.Disputed);
        }
        for (WaitingReview each : today.acknowledged()) {
            line(each.times().reviewId(), local(each), each.agent(), TodayMessages.Acknowledged);
        }
        heading(TodayMessages.Due, today.due().size());
        for (DueRow each : today.due()) {
            line(each.planId(), each.due().toString(), each.agent(), TodayMessages.kind(each.kind()),
                    each.text().isEmpty() ? today.name(each.technique()) : CardText.masked(each.text()), each.owner());
        }
        heading(TodayMessages.Practices, today.practices().size() + today.practised().size());
        for (Practice each : today.practices()) {
            line(each.planId(), each.agent(), each.name(), each.cardName(), each.sentence());
        }
        for (RolePlayRow each : today.practised()) {
            line(each.planId(), String.valueOf(each.date()), each.agent(), today.name(each.technique()), each.result().getLiteral());
        }
        heading(TodayMessages.Praise, today.wins().size());
        for (SmallWin each : today.wins()) {
            line(each.agent(), each.name(), each.sentence());
        }
    }

    private static String local(WaitingReview review) {
        return CallsCommand.local(review.callStart(), review.zone());
    }

    private void heading(String text, int count) throws IOException {
        context.line(TodayMessages.format(TodayMessages.Heading, text, count));
    }

    private void line(String... parts) throws IOException {
        context.line("  " + String.join("  ", java.util.Arrays.stream(parts).filter(each -> !each.isEmpty()).toList()));
    }

    // ---- for programs

    private void answer(Today today, List<WorthHearing> calls) throws Exception {
        Json.answer(context, out -> {
            out.writeStartObject();
            out.writeStringField("day", today.day().toString());
            out.writeStringField("zone", today.zone().getId());
            out.writeArrayFieldStart("calls");
            for (WorthHearing each : calls) {
                call(out, each);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("deliveries");
            for (Today.Delivery each : today.deliveries()) {
                review(out, each.review());
                out.writeStringField("state", each.clock().state().name().toLowerCase(java.util.Locale.ROOT));
                Json.text(out, "until", each.clock().until());
                out.writeNumberField("workingMinutes", each.clock().time().toMinutes());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeNumberField("olderUndelivered", today.older());
            reviews(out, "disputes", today.disputes());
            reviews(out, "acknowledged", today.acknowledged());
            out.writeArrayFieldStart("due");
            for (DueRow each : today.due()) {
                due(out, today, each);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("toPractise");
            for (Practice each : today.practices()) {
                practice(out, each);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("practised");
            for (RolePlayRow each : today.practised()) {
                practised(out, today, each);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("praise");
            for (SmallWin each : today.wins()) {
                win(out, each);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void call(JsonGenerator out, WorthHearing each) throws IOException {
        out.writeStartObject();
        out.writeStringField("call", each.call().id());
        Json.text(out, "start", each.call().start());
        Json.text(out, "agent", each.call().agent());
        out.writeNumberField("rank", each.ranked().rank());
        out.writeNumberField("score", each.ranked().score());
        out.writeBooleanField("drawnByChance", each.ranked().drawn());
        out.writeArrayFieldStart("reasons");
        for (RankReason reason : each.ranked().reasons()) {
            out.writeString(reason.text());
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Begins the object of a review; whoever calls ends it. */
    private static void review(JsonGenerator out, WaitingReview review) throws IOException {
        out.writeStartObject();
        out.writeStringField("review", review.times().reviewId());
        out.writeStringField("call", review.times().callId());
        Json.text(out, "start", review.callStart());
        Json.text(out, "agent", review.agent());
        Json.text(out, "reviewer", review.reviewer());
    }

    private static void reviews(JsonGenerator out, String name, List<WaitingReview> reviews) throws IOException {
        out.writeArrayFieldStart(name);
        for (WaitingReview each : reviews) {
            review(out, each);
            Json.text(out, "acknowledged", each.times().acknowledgedAt());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void due(JsonGenerator out, Today today, DueRow each) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", each.kind().name().toLowerCase(java.util.Locale.ROOT));
        out.writeStringField("plan", each.planId());
        out.writeStringField("id", each.id());
        out.writeStringField("due", each.due().toString());
        out.writeBooleanField("overdue", each.due().isBefore(today.day()));
        Json.text(out, "agent", each.agent());
        Json.text(out, "technique", CallsCommand.item(each.technique()));
        Json.text(out, "text", CardText.masked(each.text()));
        Json.text(out, "owner", each.owner());
        out.writeEndObject();
    }

    private static void practice(JsonGenerator out, Practice each) throws IOException {
        out.writeStartObject();
        out.writeStringField("plan", each.planId());
        Json.text(out, "agent", each.agent());
        Json.text(out, "technique", each.technique().item());
        Json.text(out, "card", CallsCommand.item(each.card()));
        out.writeNumberField("times", each.times());
        Json.text(out, "last", each.last());
        out.writeEndObject();
    }

    private static void practised(JsonGenerator out, Today today, RolePlayRow each) throws IOException {
        out.writeStartObject();
        out.writeStringField("plan", each.planId());
        Json.text(out, "agent", each.agent());
        Json.text(out, "date", each.date());
        Json.text(out, "technique", CallsCommand.item(each.technique()));
        Json.text(out, "partner", each.partner());
        out.writeStringField("result", each.result().getLiteral());
        out.writeEndObject();
    }

    private static void win(JsonGenerator out, SmallWin each) throws IOException {
        out.writeStartObject();
        Json.text(out, "agent", each.agent());
        out.writeStringField("technique", each.technique());
        out.writeStringField("kind", each.moment() == null ? "rose" : "first");
        out.writeStringField("text", each.sentence());
        Json.text(out, "moment", each.moment() == null ? null : each.moment().id());
        out.writeEndObject();
    }
}
