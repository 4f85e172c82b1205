/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.library.TextHit;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.jspecify.annotations.Nullable;

/** What a document comes to in the tables of the projection, and the items of packs it refers to. */
final class Rows {

    /** The tables that rows of documents go to, in the order of their numbers here. */
    enum Place {
        PEOPLE(new Table("people", 1, "document_id:t", "kind:t", "name:t", "name_key:t", "external_id:t", "team_id:t")),
        CALLS(new Table("calls", 1, "document_id:t", "title:t", "start_millis:n", "zone:t", "queue:t", "caller_type:t", "resolution:t", "satisfaction:r",
                "handle_micros:n", "duration_micros:n", "agent_id:t", "imported_millis:n", "help_requested:n")),
        LEGS(new Table("legs", 2, "document_id:t", "place:n", "agent_id:t", "from_micros:n", "until_micros:n")),
        REDACTIONS(new Table("redactions", 2, "document_id:t", "id:t", "start_micros:n", "end_micros:n", "channel:t", "sound_only:n")),
        RECORDINGS(new Table("recordings", 2, "document_id:t", "place:n", "root:t", "path:t", "sha256:t", "size_bytes:n")),
        CALL_SOURCES(new Table("call_sources", 1, "document_id:t", "source:t", "external_id:t")),
        REVIEWS(new Table("reviews", 1, "document_id:t", "call_id:t", "reviewer_id:t", "status:t", "created_millis:n", "delivered_millis:n",
                "acknowledged_millis:n", "moments:n", "missed:n", "attention:n")),
        MOMENTS(new Table("moments", 2, "document_id:t", "id:t", "call_id:t", "start_micros:n", "end_micros:n", "channel:t", "technique:t",
                "technique_key:t", "verdict:t", "severity:t", "phrase_heard:t", "better_phrase:t", "comment:t", "created_millis:n")),
        NOTES(new Table("notes", 2, "document_id:t", "id:t", "call_id:t", "visibility:t", "text:t", "created_millis:n")),
        PLANS(new Table("plans", 1, "document_id:t", "title:t", "agent_id:t", "coach_id:t", "status:t", "created_millis:n", "period_start:t",
                "period_end:t", "goals:n", "next_due:t")),
        GOALS(new Table("goals", 2, "document_id:t", "id:t", "agent_id:t", "technique:t", "technique_key:t", "statement:t", "status:t", "due:t",
                "baseline_used:n", "baseline_chances:n", "target:r")),
        PLAN_DUES(new Table("plan_dues", 3, "document_id:t", "kind:t", "id:t", "goal_id:t", "technique:t", "text:t", "owner:t", "due:t")),
        ROLE_PLAYS(new Table("role_plays", 2, "document_id:t", "id:t", "agent_id:t", "played:t", "partner:t", "card:t", "technique:t", "result:t")),
        SCORECARDS(new Table("scorecards", 1, "document_id:t", "item:t", "version:t", "name:t", "state:t", "questions:n", "created_millis:n",
                "published_millis:n", "published_by:t")),
        CALIBRATIONS(new Table("calibrations", 1, "document_id:t", "call_id:t", "scorecard:t", "scorecard_version:t", "organiser_id:t", "created_millis:n",
                "opened_millis:n", "discussed_millis:n", "note:t")),
        CALIBRATION_PARTS(new Table("calibration_parts", 2, "document_id:t", "reviewer_id:t", "review_id:t", "submitted_millis:n")),
        TEXTS(new Table("texts", 3, "document_id:t", "kind:t", "part:t", "call_id:t", "start_micros:n", "body:t"));

        private final Table table;

        Place(Table table) {
            this.table = table;
        }

        Table table() {
            return table;
        }
    }

    private final String documentId;
    private final Map<Place, List<@Nullable Object[]>> rows = new EnumMap<>(Place.class);
    private final Set<CatalogRef> references = new LinkedHashSet<>();
    private final Set<String> calls = new LinkedHashSet<>();

    Rows(String documentId) {
        this.documentId = documentId;
    }

    String documentId() {
        return documentId;
    }

    List<@Nullable Object[]> of(Place place) {
        return rows.getOrDefault(place, List.of());
    }

    /** How many they are in all tables. */
    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** Packs' items that the document refers to, in order, each once. */
    Set<CatalogRef> references() {
        return references;
    }

    /** Calls whose totals the document counts in. */
    Set<String> calls() {
        return calls;
    }

    /** Adds a row; the values are those of the columns after the document's id. */
    void add(Place place, @Nullable Object... values) {
        @Nullable Object[] row = new Object[values.length + 1];
        row[0] = documentId;
        System.arraycopy(values, 0, row, 1, values.length);
        rows.computeIfAbsent(place, any -> new ArrayList<>()).add(row);
    }

    /** Adds a text to search, unless it is blank. */
    void addText(TextHit.Kind kind, String part, @Nullable String callId, long startMicros, @Nullable String... parts) {
        StringBuilder body = new StringBuilder();
        for (String text : parts) {
            if (text != null && !text.isBlank()) {
                body.append(body.isEmpty() ? "" : "\n").append(text);
            }
        }
        if (!body.isEmpty()) {
            add(Place.TEXTS, kind.name(), part, callId, startMicros, Documents.storable(body.toString()));
        }
    }

    @Nullable String refer(@Nullable CatalogRef reference) {
        if (reference == null) {
            return null;
        }
        references.add(reference);
        return reference.toString();
    }

    void countIn(String callId) {
        calls.add(callId);
    }

    static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : (Long) instant.toEpochMilli();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Documents.storable(value.toString());
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : Documents.storable(value);
    }
}
