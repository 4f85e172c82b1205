/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coachline.analysis.MarkedTechnique;
import org.coachline.analysis.OrderFinding;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.ReviewRow;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CallLength;
import org.coachline.model.CardText;
import org.coachline.model.CatalogRef;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.RecorderFigure;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what was marked in a call. */
@Command(name = "show")
final class ShowReviewCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
    private String call = "";
    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "show.reviewer")
    private @Nullable String reviewer;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    ShowReviewCommand(Context context) {
        super(context);
    }

    private record Shown(ReviewRow row, Review review) {
    }

    /** A review that cannot be read, and why. */
    private record Damaged(ReviewRow row, String reason) {
    }

    private record Found(Shown in, OrderFinding finding) {
    }

    private record Mark(Shown in, Moment moment, String technique) {
    }

    @Override
    int run() throws Exception {
        try (Library opened = OpenedLibrary.toRead(context, library.folder)) {
            Call document = Calls.load(opened, call);
            List<Damaged> damaged = new ArrayList<>();
            List<Shown> reviews = reviews(opened, damaged);
            List<Mark> marks = marks(opened, reviews);
            List<Found> order = reviews.stream()
                    .flatMap(shown -> OrderFinding.in(MarkedTechnique.of(shown.review), context.packs().catalog()).stream().map(each -> new Found(shown, each)))
                    .toList();
            if (json.wanted) {
                Json.answer(context, out -> answer(out, document, reviews, damaged, marks, order));
            } else {
                for (Mark mark : marks) {
                    context.line(String.join("  ", Positions.preciseClock(mark.moment.getStartMicros()),
                            mark.moment.getVerdict() == Verdict.NONE ? "-" : mark.moment.getVerdict().getLiteral(), mark.technique,
                            mark.in.row.reviewer(), text(mark.moment.getComment())).stripTrailing());
                }
                for (Found found : order) {
                    context.line(String.join("  ", found.finding.text(), found.in.row.reviewer()).stripTrailing());
                }
            }
            damaged.forEach(each -> context.say(each.reason));
            return reviews.isEmpty() && !damaged.isEmpty() ? REFUSED : DONE;
        }
    }

    /** The reviews that can be read; the others do not keep anybody from them. */
    private List<Shown> reviews(Library opened, List<Damaged> damaged) throws LibraryException, Refused {
        List<ReviewRow> rows = opened.reviews(call);
        String wanted = reviewer;
        if (wanted != null) {
            String id = OpenedLibrary.find(opened.reviewers(), wanted, CliMessages.Reviewer_unknown);
            rows = rows.stream().filter(row -> row.reviewerId().equals(id)).toList();
            if (rows.isEmpty()) {
                throw new Refused(CliMessages.format(CliMessages.Review_none, wanted, call));
            }
        }
        List<Shown> reviews = new ArrayList<>();
        for (ReviewRow row : rows) {
            try {
                // Nobody knows where it is piped to.
                reviews.add(new Shown(row, CardText.masked(opened.load(Review.class, row.id()).document())));
            } catch (LibraryException e) {
                if (e.reason() != LibraryException.Reason.DAMAGED && e.reason() != LibraryException.Reason.NEWER) {
                    throw e;
                }
                damaged.add(new Damaged(row, e.getMessage()));
            }
        }
        return reviews;
    }

    private List<Mark> marks(Library opened, List<Shown> reviews) throws LibraryException {
        List<Mark> marks = new ArrayList<>();
        for (Shown shown : reviews) {
            for (Moment moment : shown.review.getMoments()) {
                marks.add(new Mark(shown, moment, name(opened, moment.getTechnique())));
            }
        }
        marks.sort(Comparator.comparingLong((Mark mark) -> mark.moment.getStartMicros())
                .thenComparingLong(mark -> mark.moment.getEndMicros()));
        return marks;
    }

    private String name(Library opened, @Nullable CatalogRef technique) throws LibraryException {
        if (technique == null) {
            return "";
        }
        Optional<SeenTechnique> seen = opened.seen(technique);
        return seen.isPresent() ? seen.get().name()
                : context.packs().catalog().technique(technique).map(TechniqueEntry::name).orElse(technique.item());
    }

    private void answer(JsonGenerator out, Call document, List<Shown> reviews, List<Damaged> damaged, List<Mark> marks, List<Found> order)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("call", call);
        Json.text(out, "start", document.getStart());
        Json.text(out, "zone", document.getZone());
        Json.seconds(out, "durationSeconds", CallLength.micros(document));
        recordings(out, document);
        out.writeArrayFieldStart("reviews");
        for (Shown shown : reviews) {
            out.writeStartObject();
            out.writeStringField("id", shown.row.id());
            Json.text(out, "reviewer", shown.row.reviewer());
            out.writeStringField("status", shown.review.getStatus().getLiteral());
            Json.text(out, "createdAt", shown.review.getCreatedAt());
            Json.text(out, "summary", shown.review.getSummary());
            out.writeNumberField("moments", shown.review.getMoments().size());
            out.writeArrayFieldStart("notes");
            for (CoachingNote note : shown.review.getNotes()) {
                out.writeStartObject();
                out.writeStringField("id", note.getId());
                Json.text(out, "text", note.getText());
                out.writeStringField("visibility", note.getVisibility().getLiteral());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("damaged");
        for (Damaged each : damaged) {
            out.writeStartObject();
            out.writeStringField("id", each.row.id());
            Json.text(out, "reviewer", each.row.reviewer());
            out.writeStringField("damage", each.reason);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("moments");
        for (Mark mark : marks) {
            moment(out, mark);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("order");
        for (Found found : order) {
            order(out, found);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** A technique that came too soon: the rule, and the moments that break it. */
    private static void order(JsonGenerator out, Found found) throws IOException {
        OrderFinding finding = found.finding;
        out.writeStartObject();
        out.writeStringField("review", found.in.row.id());
        out.writeStringField("first", finding.first().ref().key());
        out.writeStringField("then", finding.then().ref().key());
        out.writeStringField("tooSoon", finding.tooSoon().moment());
        Json.seconds(out, "tooSoonStart", finding.tooSoon().startMicros());
        out.writeStringField("due", finding.due().moment());
        Json.seconds(out, "dueStart", finding.due().startMicros());
        out.writeStringField("dueVerdict", finding.due().verdict().getLiteral());
        out.writeStringField("text", finding.text());
        out.writeEndObject();
    }

    /** The recordings with who is taken to be heard on their channels, and what the recorder marked. */
    private static void recordings(JsonGenerator out, Call document) throws IOException {
        out.writeArrayFieldStart("recordings");
        for (Leg leg : document.getLegs()) {
            for (Recording recording : leg.getRecordings()) {
                out.writeStartObject();
                Json.text(out, "path", recording.getPath());
                Json.text(out, "sha256", recording.getSha256());
                Json.seconds(out, "start", leg.getOffsetMicros() + recording.getOffsetMicros());
                Json.seconds(out, "durationSeconds", recording.getDurationMicros());
                out.writeNumberField("driftPpm", recording.getDriftPpm());
                out.writeArrayFieldStart("roles");
                for (Channel channel : recording.getChannels()) {
                    out.writeString(channel.getRole().getLiteral());
                }
                out.writeEndArray();
                out.writeEndObject();
            }
        }
        out.writeEndArray();
        Json.text(out, "externalId", document.getExternalId());
        Json.text(out, "source", document.getSourceName());
        out.writeArrayFieldStart("recorderFigures");
        for (RecorderFigure figure : document.getRecorderFigures()) {
            out.writeStartObject();
            Json.text(out, "name", figure.getName());
            if (figure.getValue() == null) {
                Json.text(out, "text", figure.getText() == null ? null : CardText.maskedName(figure.getText()));
            } else {
                out.writeNumberField("value", figure.getValue());
                Json.text(out, "unit", figure.getUnit());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        Json.text(out, "recorderNote", masked(document.getRecorderNote()));
        out.writeArrayFieldStart("recorderMarkers");
        for (Marker marker : document.getMarkers()) {
            out.writeStartObject();
            Json.seconds(out, "start", marker.getStartMicros());
            Json.seconds(out, "end", marker.getEndMicros());
            Json.text(out, "text", masked(marker.getText()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : CardText.masked(text);
    }

    private static void moment(JsonGenerator out, Mark mark) throws IOException {
        Moment moment = mark.moment;
        CatalogRef technique = moment.getTechnique();
        out.writeStartObject();
        out.writeStringField("id", moment.getId());
        out.writeStringField("review", mark.in.row.id());
        Json.text(out, "reviewer", mark.in.row.reviewer());
        Json.text(out, "technique", CallsCommand.item(technique));
        Json.text(out, "techniqueName", mark.technique);
        Json.text(out, "pack", technique == null ? null : technique.pack());
        Json.text(out, "packVersion", technique == null ? null : technique.version());
        Json.seconds(out, "start", moment.getStartMicros());
        Json.seconds(out, "end", moment.getEndMicros());
        out.writeStringField("channel", moment.getChannel().getLiteral());
        Json.text(out, "verdict", moment.getVerdict() == Verdict.NONE ? null : moment.getVerdict().getLiteral());
        out.writeStringField("severity", moment.getSeverity().getLiteral());
        Json.text(out, "phraseHeard", moment.getPhraseHeard());
        Json.text(out, "betterPhrase", moment.getBetterPhrase());
        Json.text(out, "comment", moment.getComment());
        Json.text(out, "createdAt", moment.getCreatedAt());
        out.writeEndObject();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }
}
