/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Kind;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.PlanSheets;
import org.coachline.report.internal.PlanValues;
import org.coachline.report.internal.Words;
import org.jspecify.annotations.Nullable;

/** How parts, fields and values of a plan are called before people. */
final class Shown {

    private static final int SHORT = 60;

    private final PlanValues now;

    Shown(PlanValues now) {
        this.now = now;
    }

    static String field(Part part, Field field) {
        if (part != Part.PLAN) {
            return PlanSheets.titles(part).getOrDefault(field.key(), field.key());
        }
        return switch (field) {
        case TITLE -> BackMessages.Field_title;
        case FROM -> BackMessages.Field_from;
        case TO -> BackMessages.Field_to;
        default -> BackMessages.Field_planStatus;
        };
    }

    String value(Field field, @Nullable Object value) {
        return switch (value) {
        case null -> "";
        case ProgressStatus status -> Words.of(status);
        case PlanStatus status -> Words.of(status);
        case Verdict verdict -> Words.of(verdict);
        case Boolean truth -> Words.yesNo(truth);
        case Double share -> NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT)).format(share);
        case List<?> goals -> goals.stream().map(goal -> goal(String.valueOf(goal))).collect(Collectors.joining("; "));
        case String text when field.kind() == Kind.GOAL -> goal(text);
        default -> value.toString();
        };
    }

    /** All values of a part in one line, without what is empty. */
    String values(Part part, Map<Field, @Nullable Object> values) {
        List<String> all = new ArrayList<>();
        for (Field field : part.fields()) {
            String shown = values.containsKey(field) ? value(field, values.get(field)) : "";
            if (!shown.isEmpty()) {
                all.add(BackMessages.format(BackMessages.Change_value, field(part, field), shown));
            }
        }
        return String.join("; ", all);
    }

    private String goal(String id) {
        int number = new ArrayList<>(now.of(Part.GOALS).keySet()).indexOf(id) + 1;
        return number == 0 ? BackMessages.format(BackMessages.Part_newGoal, id.replace("row-", ""))
                : BackMessages.format(BackMessages.Part_goal, number, now.of(Part.GOALS).get(id).get(Field.TECHNIQUE));
    }

    /** A part, by its number or its first words. */
    String part(Part part, String id, Map<Field, @Nullable Object> values) {
        return switch (part) {
        case PLAN -> BackMessages.Part_plan;
        case GOALS -> now.of(Part.GOALS).containsKey(id) ? goal(id) : BackMessages.format(BackMessages.Part_newGoal, id.replace("row-", ""));
        case ACTIONS -> BackMessages.format(BackMessages.Part_action, first(values, Field.TEXT));
        case EVIDENCE -> BackMessages.format(BackMessages.Part_evidence, first(values, Field.HEARD));
        case PRAISE -> BackMessages.format(BackMessages.Part_praise, first(values, Field.HEARD));
        case FOLLOW_UPS -> BackMessages.format(BackMessages.Part_followUp, first(values, Field.TEXT));
        case ROLE_PLAYS -> BackMessages.format(BackMessages.Part_rolePlay, first(values, Field.TECHNIQUE), Objects.requireNonNullElse(values.get(Field.DATE), ""));
        case SESSIONS -> BackMessages.format(BackMessages.Part_session, Objects.requireNonNullElse(values.get(Field.DATE), ""));
        };
    }

    private static String first(Map<Field, @Nullable Object> values, Field field) {
        String text = String.valueOf(Objects.requireNonNullElse(values.get(field), "")).replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, SHORT - 1)) + '\u2026';
    }
}
