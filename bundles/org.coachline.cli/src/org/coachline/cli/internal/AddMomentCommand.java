/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coachline.catalog.AmbiguousIdException;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.CallLength;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Marks a moment. */
@Command(name = "add-moment")
final class AddMomentCommand extends Task {

    /** Durations are rounded to microseconds somewhere on the way; a mark at the very end is none beyond it. */
    private static final long TOLERANCE = 1_000;

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
    private String call = "";
    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "moment.reviewer")
    private @Nullable String reviewer;
    @Option(names = "--technique", required = true, paramLabel = "ID", descriptionKey = "moment.technique")
    private String technique = "";
    @Option(names = "--start", required = true, paramLabel = "SECONDS", converter = Options.Seconds.class,
            descriptionKey = "moment.start")
    private Long start = 0L;
    @Option(names = "--end", paramLabel = "SECONDS", converter = Options.Seconds.class, descriptionKey = "moment.end")
    private @Nullable Long end;
    @Option(names = "--channel", paramLabel = "agent|customer", converter = Options.ChannelName.class,
            descriptionKey = "moment.channel")
    private ChannelRole channel = ChannelRole.AGENT;
    @Option(names = "--verdict", paramLabel = "used-well|partly|missed|backfired", converter = Options.VerdictName.class,
            descriptionKey = "moment.verdict")
    private Verdict verdict = Verdict.NONE;
    @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "moment.comment")
    private @Nullable String comment;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    AddMomentCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        long to = end == null ? start : end;
        if (to < start) {
            throw wrong(CliMessages.Moment_backwards);
        }
        if (reviewer != null && reviewer.isBlank()) {
            throw wrong(CliMessages.Reviewer_blank);
        }
        Added added;
        try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
            TechniqueEntry entry = technique(context.packs().catalog(), technique);
            long duration = CallLength.micros(Calls.load(opened, call));
            if (duration > 0 && Math.max(start, to) > duration + TOLERANCE) {
                throw new Refused(CliMessages.format(CliMessages.Moment_beyond, Positions.clock(to), Positions.clock(duration)));
            }
            Moment moment = moment(entry, Math.min(start, to), to);
            String name = reviewer == null ? Coaches.user() : reviewer;
            added = new Added(new ReviewStore(opened, context.clock()).append(call, name, List.of(moment)), moment.getId(), name);
        }
        if (json.wanted) {
            Json.answer(context, out -> {
                out.writeStartObject();
                out.writeStringField("id", added.moment());
                out.writeStringField("review", added.review());
                out.writeStringField("call", call);
                out.writeStringField("reviewer", added.reviewer());
                out.writeEndObject();
            });
        } else {
            context.line(added.moment());
        }
        return DONE;
    }

    private record Added(String review, String moment, String reviewer) {
    }

    private Moment moment(TechniqueEntry entry, long from, long to) {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setTechnique(entry.ref());
        moment.setStartMicros(from);
        moment.setEndMicros(to);
        moment.setChannel(channel);
        moment.setVerdict(verdict);
        moment.setSeverity(Severity.NORMAL);
        moment.setComment(comment);
        moment.setCreatedAt(context.clock().instant());
        return moment;
    }

    /** The technique that somebody names by its id, with or without the pack's. */
    static TechniqueEntry technique(Catalog catalog, String idOrKey) throws Refused {
        try {
            return catalog.findTechnique(idOrKey).orElseThrow(() -> unknown(catalog, idOrKey));
        } catch (AmbiguousIdException e) {
            throw new Refused(e.getMessage());
        }
    }

    private static Refused unknown(Catalog catalog, String idOrKey) {
        boolean withPack = idOrKey.indexOf('/') >= 0;
        Stream<String> known = catalog.techniques().stream().map(each -> withPack ? each.ref().key() : each.ref().item());
        return new Refused(CliMessages.format(CliMessages.Technique_unknown, idOrKey)
                + OpenedLibrary.suggestion(Nearest.to(idOrKey.toLowerCase(Locale.ROOT), known.toList())));
    }
}
