/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.Documents;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** A script of marks: what a reviewer would do in the workbench, written down, so that it can be done without one. */
final class MarksScript {

    private final Library library;
    private final Catalog catalog;
    private final Clock clock;

    MarksScript(Library library, Catalog catalog, Clock clock) {
        this.library = library;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Marks what a script says, unless its reviewer has marked that call before.
     *
     * @return how many moments were marked
     */
    int replay(Path script) throws IOException, LibraryException, Refused {
        JsonNode root = new ObjectMapper().readTree(script.toFile());
        ReviewStore reviews = new ReviewStore(library, clock);
        int marked = 0;
        for (JsonNode review : root.path("reviews")) {
            Optional<String> call = library.callWithRecording(review.path("sha256").asText());
            String reviewer = review.path("reviewer").asText();
            if (call.isEmpty()) {
                throw new Refused(CliMessages.format(CliMessages.Script_call, script.getFileName(), review.path("recording").asText()));
            }
            if (reviews.row(call.get(), library.reviewerNamed(reviewer)).isPresent()) {
                continue;
            }
            List<Moment> moments = new ArrayList<>();
            for (JsonNode mark : review.path("moments")) {
                moments.add(moment(mark, review.path("pack").asText()));
            }
            reviews.append(call.get(), reviewer, moments);
            marked += moments.size();
        }
        return marked;
    }

    private Moment moment(JsonNode mark, String pack) throws Refused {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setTechnique(AddMomentCommand.technique(catalog, pack + '/' + mark.path("technique").asText()).ref());
        moment.setStartMicros(Positions.fromSeconds(mark.path("startSeconds").asDouble()));
        moment.setEndMicros(Positions.fromSeconds(mark.path("endSeconds").asDouble(mark.path("startSeconds").asDouble())));
        moment.setChannel(or(ChannelRole.get(mark.path("channel").asText()), ChannelRole.AGENT));
        moment.setVerdict(or(Verdict.get(mark.path("verdict").asText()), Verdict.NONE));
        moment.setSeverity(or(Severity.get(mark.path("severity").asText()), Severity.NORMAL));
        moment.setPhraseHeard(text(mark, "phraseHeard"));
        moment.setBetterPhrase(text(mark, "betterPhrase"));
        moment.setComment(text(mark, "comment"));
        moment.setCreatedAt(clock.instant());
        return moment;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static @Nullable String text(JsonNode mark, String name) {
        return mark.hasNonNull(name) ? mark.get(name).asText() : null;
    }
}
