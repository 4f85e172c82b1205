/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachline.report.PlanReport;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Part;
import org.jspecify.annotations.Nullable;

/**
 * The editable values of a plan, part by part and id by id, as they come back from a workbook that nobody edited. Both sides of
 * a comparison are brought into this form, so that what a cell cannot hold does not count as an edit. Immutable.
 */
public final class PlanValues {

    /** Fingerprints of 48 bits: two values of one cell are alike by accident once in 10^14. */
    private static final int PRINT_BYTES = 6;
    private static final double SHARE_STEPS = 1e6;

    private final Map<Part, Map<String, Map<Field, @Nullable Object>>> parts = new EnumMap<>(Part.class);
    private final Map<String, Map<Part, List<String>>> partsOfGoals = new HashMap<>();

    private PlanValues(PlanReport report) {
        for (Part part : Part.values()) {
            parts.put(part, new LinkedHashMap<>());
        }
        Map<Field, @Nullable Object> plan = row(Part.PLAN, report.planId());
        plan.put(Field.TITLE, text(report.title()));
        plan.put(Field.PLAN_STATUS, report.status());
        plan.put(Field.FROM, report.periodStart());
        plan.put(Field.TO, report.periodEnd());
        report.goals().forEach(this::goal);
        report.praise().forEach(praise -> evidence(Part.PRAISE, praise));
        for (PlanReport.Session session : report.sessions()) {
            Map<Field, @Nullable Object> row = row(Part.SESSIONS, session.id());
            row.put(Field.DATE, session.date());
            row.put(Field.MINUTES, session.minutes());
            row.put(Field.GOALS, sorted(session.goals().stream().map(number -> report.goals().get(number - 1).id()).toList()));
            row.put(Field.NOTES, text(session.notes()));
        }
        for (PlanReport.RolePlay played : report.rolePlays()) {
            Map<Field, @Nullable Object> row = row(Part.ROLE_PLAYS, played.id());
            row.put(Field.DATE, played.date());
            row.put(Field.TECHNIQUE, text(played.technique()));
            row.put(Field.PARTNER, text(played.partner()));
            row.put(Field.RESULT, played.result());
            row.put(Field.NOTES, text(played.notes()));
        }
    }

    /** The values of a plan. */
    public static PlanValues of(PlanReport report) {
        return new PlanValues(report);
    }

    private void goal(PlanReport.Goal goal) {
        Map<Field, @Nullable Object> row = row(Part.GOALS, goal.id());
        row.put(Field.TECHNIQUE, text(goal.technique()));
        row.put(Field.STATEMENT, text(goal.statement()));
        row.put(Field.TARGET, share(goal.target()));
        row.put(Field.DUE, goal.due());
        row.put(Field.STATUS, goal.status());
        for (PlanReport.Action action : goal.actions()) {
            Map<Field, @Nullable Object> each = row(Part.ACTIONS, action.id());
            each.put(Field.GOAL, goal.id());
            each.put(Field.TEXT, text(action.text()));
            each.put(Field.OWNER, text(action.owner()));
            each.put(Field.DUE, action.due());
            each.put(Field.STATUS, action.status());
        }
        goal.evidence().forEach(evidence -> evidence(Part.EVIDENCE, evidence));
        partsOfGoals.put(goal.id(), Map.of(Part.ACTIONS, goal.actions().stream().map(PlanReport.Action::id).toList(), Part.EVIDENCE,
                goal.evidence().stream().map(PlanReport.Evidence::id).toList(), Part.FOLLOW_UPS,
                goal.followUps().stream().map(PlanReport.FollowUp::id).toList()));
        for (PlanReport.FollowUp followUp : goal.followUps()) {
            Map<Field, @Nullable Object> each = row(Part.FOLLOW_UPS, followUp.id());
            each.put(Field.GOAL, goal.id());
            each.put(Field.TEXT, text(followUp.text()));
            each.put(Field.DUE, followUp.due());
            each.put(Field.DONE, followUp.done());
        }
    }

    private void evidence(Part part, PlanReport.Evidence evidence) {
        Map<Field, @Nullable Object> row = row(part, evidence.id());
        row.put(Field.HEARD, text(evidence.phraseHeard()));
        row.put(Field.BETTER, text(evidence.betterPhrase()));
        row.put(Field.COMMENT, text(evidence.comment()));
    }

    private Map<Field, @Nullable Object> row(Part part, String id) {
        Map<Field, @Nullable Object> row = new EnumMap<>(Field.class);
        parts.get(part).put(id, row);
        return row;
    }

    /** The parts of a kind by their ids, in the order of the plan. */
    public Map<String, Map<Field, @Nullable Object>> of(Part part) {
        return Collections.unmodifiableMap(parts.get(part));
    }

    /** The ids of what belongs to a goal and goes with it. */
    public Map<Part, List<String>> partsOf(String goalId) {
        return partsOfGoals.getOrDefault(goalId, Map.of());
    }

    /** A text as it comes back from a cell. Blanks at its ends count for nothing: programs that save workbooks differ there. */
    public static String text(String text) {
        return CellText.unescape(CellText.fit(text)).strip();
    }

    /** A share to the millionth, because programs that save workbooks differ beyond. */
    public static Double share(double share) {
        return Math.round(share * SHARE_STEPS) / SHARE_STEPS;
    }

    /** Ids in their natural order, each once: a set to its readers. */
    public static List<String> sorted(List<String> ids) {
        return List.copyOf(new java.util.TreeSet<>(ids));
    }

    /**
     * The fingerprints of all values, by key of part and id. A workbook carries these instead of the values: they tell what was
     * edited, and give nothing away that somebody took out of the workbook before passing it on.
     */
    public Map<String, Map<String, String>> fingerprints() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        parts.forEach((part, rows) -> rows.forEach((id, row) -> {
            Map<String, String> prints = new HashMap<>();
            row.forEach((field, value) -> prints.put(field.key(), fingerprint(id, field, value)));
            all.put(part.key() + '/' + id, prints);
        }));
        return all;
    }

    /** The fingerprint of one value. */
    public static String fingerprint(String id, Field field, @Nullable Object value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] all = digest.digest((id + '\n' + field.key() + '\n' + plain(value)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, PRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
        case null -> "";
        case Enum<?> constant -> constant.name();
        case List<?> many -> String.join(" ", new ArrayList<>(many).stream().map(String::valueOf).toList());
        default -> value.toString();
        };
    }
}
