/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.coachline.library.internal.Rows.Place;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;

/**
 * What is left to show of documents that cannot be read any more: the rows that were made while they could, and why they cannot.
 * All methods run inside a transaction.
 */
final class DamagedDocuments {

    /** A column that holds a value of an enumeration, and what stands for one that is none. */
    private record Choice(String table, String column, List<String> values, String otherwise) {
        static <E extends Enum<E>> Choice of(String table, String column, E[] values, E otherwise) {
            return new Choice(table, column, Arrays.stream(values).map(Enum::name).toList(), otherwise.name());
        }

        String sql() {
            String names = values.stream().map(name -> '\'' + name + '\'').collect(Collectors.joining(", "));
            return "UPDATE " + table + " SET " + column + " = '" + otherwise + "' WHERE document_id = ? AND " + column + " NOT IN (" + names + ')';
        }
    }

    /** A column that holds the text of a value, or null. */
    private record Written(String table, String column, Consumer<String> reader) {
        boolean isReadable(String text) {
            try {
                reader.accept(text);
                return true;
            } catch (IllegalArgumentException | DateTimeException e) {
                return false;
            }
        }
    }

    private static final List<Choice> CHOICES = List.of(Choice.of("calls", "resolution", Resolution.values(), Resolution.UNKNOWN),
            Choice.of("reviews", "status", ReviewStatus.values(), ReviewStatus.DRAFT),
            Choice.of("redactions", "channel", ChannelRole.values(), ChannelRole.UNKNOWN),
            Choice.of("moments", "channel", ChannelRole.values(), ChannelRole.MIXED),
            Choice.of("moments", "verdict", Verdict.values(), Verdict.NONE), Choice.of("moments", "severity", Severity.values(), Severity.NORMAL),
            Choice.of("notes", "visibility", Visibility.values(), Visibility.PRIVATE),
            Choice.of("plans", "status", PlanStatus.values(), PlanStatus.DRAFT),
            Choice.of("goals", "status", ProgressStatus.values(), ProgressStatus.OPEN));
    private static final List<Written> WRITTEN = List.of(new Written("calls", "caller_type", CatalogRef::parse),
            new Written("moments", "technique", CatalogRef::parse), new Written("goals", "technique", CatalogRef::parse),
            new Written("goals", "due", LocalDate::parse), new Written("plans", "next_due", LocalDate::parse));

    private DamagedDocuments() {
    }

    /** Keeps what is known of a document that cannot be read, with the reason; says whether that is news. */
    static boolean keep(Session session, String id, String type, String reason) throws SQLException {
        int cleared = 0;
        for (Choice choice : CHOICES) {
            cleared += session.update(choice.sql(), id);
        }
        for (Written written : WRITTEN) {
            cleared += dropUnreadable(session, written, id);
        }
        boolean made = makeListed(session, id, type);
        boolean told = session.number("SELECT COUNT(*) FROM damages WHERE document_id = ? AND reason = ?", id, reason) > 0;
        if (!told) {
            mended(session, id);
            session.update("INSERT INTO damages (document_id, reason) VALUES (?, ?)", id, reason);
        }
        return made || !told || cleared > 0;
    }

    private static int dropUnreadable(Session session, Written written, String id) throws SQLException {
        List<String> texts = session.list("SELECT DISTINCT " + written.column + " FROM " + written.table + " WHERE document_id = ? AND "
                + written.column + " IS NOT NULL", row -> row.getString(1), id);
        int dropped = 0;
        for (String text : texts) {
            if (!written.isReadable(text)) {
                dropped += session.update("UPDATE " + written.table + " SET " + written.column + " = NULL WHERE document_id = ? AND " + written.column + " = ?",
                        id, text);
            }
        }
        return dropped;
    }

    /** A call or a plan of which nothing is known any more gets a row all the same: what nobody sees, nobody mends. */
    private static boolean makeListed(Session session, String id, String type) throws SQLException {
        Rows rows = new Rows(id);
        switch (type) {
        case "Call" -> rows.add(Place.CALLS, "", null, null, "", null, Resolution.UNKNOWN.name(), null, null, 0L, "", null, 0L);
        case "CoachingPlan" -> rows.add(Place.PLANS, "", "", "", PlanStatus.DRAFT.name(), null, null, null, 0L, null);
        default -> {
            return false;
        }
        }
        Place place = type.equals("Call") ? Place.CALLS : Place.PLANS;
        boolean listed = session.number("SELECT COUNT(*) FROM " + place.table().name() + " WHERE document_id = ?", id) > 0;
        if (!listed) {
            session.batch(place.table().insert(), rows.of(place));
        }
        return !listed;
    }

    /** The document can be read; says whether that is news. */
    static boolean mended(Session session, String id) throws SQLException {
        return session.update("DELETE FROM damages WHERE document_id = ?", id) > 0;
    }
}
