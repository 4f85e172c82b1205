/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.PlanChange;
import org.coachline.report.PlanChange.Kind;
import org.coachline.report.WorkbookProblem;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.PlanValues;
import org.coachline.report.internal.back.Edited.Row;
import org.coachline.report.internal.back.Edited.Table;
import org.jspecify.annotations.Nullable;

/**
 * Compares three: what was exported, what the workbook has, what the plan has now. What only the workbook changed is a change;
 * what both changed differently is a conflict; what only the plan changed stays. Rows are told apart by their ids, and where
 * these are gone or copied by what stands in them.
 */
public final class Comparison {

    private final Edited edited;
    private final PlanValues now;
    private final Base base;
    private final Predicate<String> isTechnique;
    private final Shown shown;
    private final List<Edit> edits = new ArrayList<>();
    private final List<WorkbookProblem> problems;
    /** What goals that the workbook adds are called until they have ids. */
    private final Set<String> newGoals = new HashSet<>();

    /**
     * @param edited      what the workbook says
     * @param now         the plan
     * @param version     of the plan in its library, 0 while unsaved
     * @param isTechnique whether somebody knows a technique of that name
     */
    Comparison(Edited edited, PlanValues now, long version, Predicate<String> isTechnique) {
        this.edited = edited;
        this.now = now;
        this.base = Base.of(edited, now, version);
        this.isTechnique = isTechnique;
        this.shown = new Shown(now);
        this.problems = new ArrayList<>(edited.problems);
    }

    Comparison run() {
        if (!base.isKnown()) {
            problems.add(new WorkbookProblem("", "", BackMessages.Base_unknown));
        }
        for (Part part : Part.values()) {
            Table table = edited.tables.get(part);
            if (table != null) {
                compare(part, table);
            }
        }
        return this;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    List<WorkbookProblem> problems() {
        return List.copyOf(problems);
    }

    private void compare(Part part, Table table) {
        Map<String, Row> matched = new LinkedHashMap<>();
        List<Row> others = new ArrayList<>();
        tellApart(part, table, matched, others);
        boolean anyId = !matched.isEmpty();
        for (Row row : List.copyOf(others)) {
            sameContent(part, row, matched).ifPresent(id -> {
                others.remove(row);
                matched.put(id, row);
                if (!row.id().isEmpty()) {
                    problem(table, row, BackMessages.Row_idEdited);
                }
            });
        }
        matched.forEach((id, row) -> matched(part, table, id, row));
        others.forEach(row -> added(part, table, row));
        if (part != Part.PLAN) {
            missing(part, table, matched.keySet(), anyId);
        }
    }

    /** Sorts rows into those of known parts and others. Of copies with one id the one that was edited least is the part. */
    private void tellApart(Part part, Table table, Map<String, Row> matched, List<Row> others) {
        Set<String> known = new HashSet<>(base.ids(part));
        known.addAll(now.of(part).keySet());
        Map<String, List<Row>> byId = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String id = part == Part.PLAN ? now.of(part).keySet().iterator().next() : row.id();
            if (known.contains(id)) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
            } else {
                others.add(row);
            }
        }
        byId.forEach((id, rows) -> {
            Row least = rows.get(0);
            for (Row row : rows) {
                if (edited(part, id, row).size() < edited(part, id, least).size()) {
                    least = row;
                }
            }
            matched.put(id, least);
            for (Row row : rows) {
                if (row != least) {
                    problem(table, row, BackMessages.Row_copied);
                    others.add(new Row("", row.row(), row.values(), row.cells()));
                }
            }
        });
    }

    /** The fields in which a row differs from what was exported, or from the plan where that is not known. */
    private Set<Field> edited(Part part, String id, Row row) {
        Set<Field> fields = new LinkedHashSet<>();
        row.values().forEach((field, value) -> {
            if (base.isKnown() && base.ids(part).contains(id) ? !base.is(part, id, field, value) : !isNow(part, id, field, value)) {
                fields.add(field);
            }
        });
        return fields;
    }

    private boolean isNow(Part part, String id, Field field, @Nullable Object value) {
        Map<Field, @Nullable Object> row = now.of(part).get(id);
        return row != null && Objects.equals(row.get(field), value);
    }

    /** A part that no row stands for and that has the same content as a row without its id: also one taken in before. */
    private Optional<String> sameContent(Part part, Row row, Map<String, Row> matched) {
        if (!row.has(Set.copyOf(part.fields())) || row.values().values().stream().allMatch(Comparison::isNothing)) {
            return Optional.empty();
        }
        Set<String> candidates = new LinkedHashSet<>(now.of(part).keySet());
        candidates.addAll(base.ids(part));
        return candidates.stream().filter(id -> !matched.containsKey(id))
                .filter(id -> row.values().entrySet().stream().allMatch(value -> isNow(part, id, value.getKey(), value.getValue()))
                        || row.values().entrySet().stream().allMatch(value -> base.is(part, id, value.getKey(), value.getValue())))
                .findFirst();
    }

    private void matched(Part part, Table table, String id, Row row) {
        Map<Field, @Nullable Object> mine = now.of(part).get(id);
        if (mine == null) {
            if (!edited(part, id, row).isEmpty() && part.grows()) {
                restored(part, table, row);
            }
            return;
        }
        row.values().forEach((field, theirs) -> {
            boolean unknown = !base.isKnown() || !base.ids(part).contains(id);
            if (Objects.equals(mine.get(field), theirs) || !unknown && base.is(part, id, field, theirs)) {
                return;
            }
            boolean named = !(part == Part.ROLE_PLAYS && "".equals(theirs));
            if (field == Field.TECHNIQUE && named && !isTechnique.test((String) Objects.requireNonNull(theirs))) {
                problems.add(new WorkbookProblem(table.sheet(), row.cell(field), BackMessages.format(BackMessages.Cell_technique, BackMessages.brief(String.valueOf(theirs)))));
                return;
            }
            List<String> requires = goalsNeeded(field, theirs);
            if (requires == null) {
                problems.add(new WorkbookProblem(table.sheet(), row.cell(field), BackMessages.Cell_goalGone));
                return;
            }
            boolean conflict = unknown || !base.is(part, id, field, mine.get(field));
            Map<Field, @Nullable Object> set = new EnumMap<>(Field.class);
            set.put(field, theirs);
            edits.add(new Edit(new PlanChange(part.key() + '/' + id + '/' + field.key(), Kind.SET, shown.part(part, id, mine),
                    Shown.field(part, field), table.sheet(), row.cell(field), shown.value(field, mine.get(field)),
                    shown.value(field, theirs), conflict, requires), part, id, set));
        });
    }

    /** What was deleted in the plan and edited in the workbook: nobody's work is dropped without asking. */
    private void restored(Part part, Table table, Row row) {
        add(part, table, row, true);
    }

    private void added(Part part, Table table, Row row) {
        if (row.values().entrySet().stream().allMatch(value -> value.getKey() == Field.GOAL || isNothing(value.getValue()))) {
            return;
        }
        if (!part.grows()) {
            problem(table, row, BackMessages.Row_noMoment);
            return;
        }
        if (!row.id().isEmpty()) {
            problem(table, row, BackMessages.Row_idUnknown);
        }
        add(part, table, row, false);
    }

    private void add(Part part, Table table, Row row, boolean conflict) {
        Map<Field, @Nullable Object> values = new EnumMap<>(Field.class);
        values.putAll(row.values());
        Object technique = values.get(Field.TECHNIQUE);
        if (technique instanceof String name && !name.isEmpty() && !isTechnique.test(name)) {
            problems.add(new WorkbookProblem(table.sheet(), row.cell(Field.TECHNIQUE), BackMessages.format(BackMessages.Cell_technique, BackMessages.brief(name))));
            values.remove(Field.TECHNIQUE);
        }
        List<String> requires = new ArrayList<>();
        for (Field field : List.of(Field.GOAL, Field.GOALS)) {
            if (values.containsKey(field)) {
                List<String> needed = goalsNeeded(field, values.get(field));
                if (needed == null) {
                    problems.add(new WorkbookProblem(table.sheet(), row.cell(field), BackMessages.Cell_goalGone));
                    return;
                }
                requires.addAll(needed);
            }
        }
        if (part.ofGoal() && !values.containsKey(Field.GOAL)) {
            // Said as a problem of the cell already: the row has nowhere to go.
            return;
        }
        if (part == Part.GOALS) {
            newGoals.add(row.place());
            if (!row.id().isEmpty()) {
                newGoals.add(row.id());
            }
        }
        String place = part == Part.GOALS && !row.id().isEmpty() ? row.id() : row.place();
        edits.add(new Edit(new PlanChange(part.key() + '/' + place, Kind.ADD, shown.part(part, place, values), "", table.sheet(),
                "A" + (row.row() + 1), conflict ? BackMessages.Change_deletedHere : "", shown.values(part, values), conflict, requires),
                part, place, values));
    }

    /** Changes that must be taken for goals to be there; nothing where a goal is not there at all. */
    private @Nullable List<String> goalsNeeded(Field field, @Nullable Object value) {
        List<String> goals = switch (field) {
        case GOAL -> List.of((String) Objects.requireNonNull(value));
        case GOALS -> ((List<?>) Objects.requireNonNull(value)).stream().map(String::valueOf).toList();
        default -> List.of();
        };
        List<String> needed = new ArrayList<>();
        for (String goal : goals) {
            if (!now.of(Part.GOALS).containsKey(goal)) {
                if (!newGoals.contains(goal)) {
                    return null;
                }
                needed.add(Part.GOALS.key() + '/' + goal);
            }
        }
        return needed;
    }

    private void missing(Part part, Table table, Set<String> present, boolean anyId) {
        Set<String> gone = new LinkedHashSet<>(now.of(part).keySet());
        gone.removeAll(present);
        gone.retainAll(base.ids(part));
        if (gone.isEmpty() || !table.hasIds()) {
            return;
        }
        if (!anyId && !table.rows().isEmpty()) {
            // Somebody pasted values over the table: which rows are gone nobody can tell.
            problems.add(new WorkbookProblem(table.sheet(), "", BackMessages.Table_noIds));
            return;
        }
        for (String id : gone) {
            Map<Field, @Nullable Object> mine = now.of(part).get(id);
            boolean more = part == Part.GOALS && holdsMore(id);
            boolean conflict = more || isChanged(part, id);
            edits.add(new Edit(new PlanChange(part.key() + '/' + id, Kind.REMOVE, shown.part(part, id, mine), "", table.sheet(), "",
                    shown.values(part, mine), more ? BackMessages.Change_removedWithMore : BackMessages.Change_removed, conflict, List.of()), part, id, Map.of()));
        }
    }

    private boolean isChanged(Part part, String id) {
        return now.of(part).get(id).entrySet().stream().anyMatch(value -> !base.is(part, id, value.getKey(), value.getValue()));
    }

    /** Whether more would go with a goal than somebody who deleted its row could see there: what the plan got since, or rows that were left. */
    private boolean holdsMore(String goalId) {
        boolean here = now.partsOf(goalId).entrySet().stream().anyMatch(parts -> parts.getValue().stream()
                .anyMatch(id -> !base.ids(parts.getKey()).contains(id) || isChanged(parts.getKey(), id)));
        return here || edited.tables.entrySet().stream().filter(table -> table.getKey().ofGoal())
                .anyMatch(table -> table.getValue().rows().stream().anyMatch(row -> goalId.equals(row.values().get(Field.GOAL))));
    }

    private void problem(Table table, Row row, String message) {
        problems.add(new WorkbookProblem(table.sheet(), "A" + (row.row() + 1), message));
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(0) || value.equals(0.0) || value == ProgressStatus.OPEN
                || value == Verdict.NONE || value.equals(false) || value instanceof List<?> list && list.isEmpty();
    }
}
