/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.internal.PlanLayout;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Kind;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.PlanSheets;
import org.coachline.report.internal.PlanValues;
import org.coachline.report.internal.back.Book.Cell;
import org.coachline.report.internal.back.Book.Place;
import org.coachline.report.internal.back.Book.Sheet;
import org.coachline.report.internal.back.TableFinder.Found;
import org.coachline.report.internal.back.Values.NoValue;
import org.jspecify.annotations.Nullable;

/** Makes rows of plans out of cells, and keeps what is not understood with its place. */
final class EditedReader {

    private static final String ID = "id";
    private static final String GOAL_ID = "goal_id";
    private static final String NUMBER = "number";
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,4}");

    private final Book book;
    private final Values values;
    private final Edited edited = new Edited();
    private final Map<Integer, String> goalsByNumber = new HashMap<>();

    private EditedReader(Book book) {
        this.book = book;
        this.values = new Values(book);
    }

    static Edited read(Book book) {
        return new EditedReader(book).read();
    }

    private Edited read() {
        identity();
        for (Part part : Part.values()) {
            if (part == Part.PLAN) {
                cover();
                continue;
            }
            Optional<Found> found = new TableFinder(book).find(part);
            // A workbook of before had no such sheet.
            boolean expected = part != Part.ROLE_PLAYS || edited.layout >= PlanLayout.WITH_ROLE_PLAYS;
            if (found.isEmpty() && !edited.ownTemplate && expected) {
                edited.problem(PlanSheets.sheetName(part), "", BackMessages.Sheet_missing);
            } else if (found.isPresent()) {
                edited.tables.put(part, table(part, found.get()));
            }
        }
        return edited;
    }

    private void identity() {
        Optional<Sheet> sheet = book.sheet(PlanLayout.IDENTITY);
        if (sheet.isEmpty()) {
            return;
        }
        Map<String, Map<String, String>> base = new LinkedHashMap<>();
        boolean told = false;
        for (int row : sheet.get().rows().keySet()) {
            String fact = sheet.get().text(row, 0);
            String value = sheet.get().text(row, 1);
            switch (fact) {
            case "layout" -> edited.layout = NUMBERS.matcher(value).matches() ? Integer.parseInt(value) : 0;
            case "plan" -> edited.planId = value;
            case PlanLayout.TEMPLATE -> edited.ownTemplate = true;
            case "planVersion" -> edited.planVersion = NUMBERS.matcher(value).matches() || value.matches("[0-9]{1,18}") ? Long.parseLong(value) : -1;
            case PlanLayout.BASE -> {
                told = true;
                Map<String, String> prints = new HashMap<>();
                for (String print : sheet.get().text(row, 2).split(" ")) {
                    int colon = print.indexOf(':');
                    if (colon > 0) {
                        prints.put(print.substring(0, colon), print.substring(colon + 1));
                    }
                }
                String goal = Part.GOALS.key() + '/';
                if (value.startsWith(goal)) {
                    edited.exportedNumbers.put(value.substring(goal.length()), edited.exportedNumbers.size() + 1);
                }
                base.put(value, prints);
            }
            default -> {
                // Of a newer version.
            }
            }
        }
        edited.base = told ? base : null;
    }

    private void cover() {
        Map<Field, @Nullable Object> found = new EnumMap<>(Field.class);
        Map<Field, String> cells = new EnumMap<>(Field.class);
        String sheet = PlanSheets.sheetName(Part.PLAN);
        for (Field field : Part.PLAN.fields()) {
            Optional<Place> place = book.named(Part.PLAN.columnName(field.key()));
            if (place.isPresent()) {
                sheet = place.get().sheet().name();
                cells.put(field, Book.address(place.get().row(), place.get().column()));
                take(place.get().sheet(), field, place.get().row(), place.get().column(), found);
            }
        }
        if (!found.isEmpty()) {
            edited.tables.put(Part.PLAN, new Edited.Table(sheet, true, List.of(new Edited.Row(edited.planId, 0, found, cells))));
        }
    }

    private Edited.Table table(Part part, Found found) {
        Sheet sheet = found.sheet();
        List<Field> known = new ArrayList<>();
        for (Field field : part.fields()) {
            if (found.columns().containsKey(field.key())) {
                known.add(field);
            } else if (!edited.ownTemplate) {
                edited.problem(sheet.name(), "", BackMessages.format(BackMessages.Column_missing, PlanSheets.titles(part).get(field.key())));
            }
        }
        Integer ids = found.columns().get(ID);
        if (ids == null) {
            edited.problem(sheet.name(), "", BackMessages.Column_idsMissing);
        }
        List<Edited.Row> rows = new ArrayList<>();
        for (int row : sheet.rows().keySet()) {
            String id = ids == null ? "" : sheet.text(row, ids).strip();
            boolean filled = known.stream().anyMatch(field -> sheet.at(row, column(found, field)) != null);
            if (row > found.header() && row < found.end() && (filled || !id.isEmpty())) {
                row(part, found, row, id, known).ifPresent(rows::add);
            }
        }
        return new Edited.Table(sheet.name(), ids != null, List.copyOf(rows));
    }

    private static int column(Found found, Field field) {
        return found.columns().get(field.key());
    }

    private Optional<Edited.Row> row(Part part, Found found, int row, String id, List<Field> known) {
        if (id.equals(PlanLayout.NO_ID) && PlanSheets.saysNothing(found.sheet().rows().get(row).values().stream().map(Cell::text).toList())) {
            return Optional.empty();
        }
        String own = id.equals(PlanLayout.NO_ID) ? "" : id;
        Map<Field, @Nullable Object> taken = new EnumMap<>(Field.class);
        Map<Field, String> cells = new EnumMap<>(Field.class);
        for (Field field : known) {
            int column = column(found, field);
            cells.put(field, Book.address(row, column));
            if (field.kind() == Kind.GOAL) {
                goal(found, row, column, taken);
            } else if (field.kind() == Kind.GOALS) {
                goals(found.sheet(), own, row, column, taken);
            } else if (own.isEmpty() && found.sheet().at(row, column) == null) {
                // A row that somebody added need not say all: what it does not say is as in a new part.
                taken.put(field, asNew(field.kind()));
            } else {
                take(found.sheet(), field, row, column, taken);
            }
        }
        Edited.Row made = new Edited.Row(own, row, taken, cells);
        if (part == Part.GOALS && found.columns().containsKey(NUMBER)) {
            Cell number = found.sheet().at(row, found.columns().get(NUMBER));
            whole(number).ifPresent(value -> goalsByNumber.putIfAbsent(value, own.isEmpty() ? made.place() : own));
        }
        return Optional.of(made);
    }

    private static @Nullable Object asNew(Kind kind) {
        return switch (kind) {
        case TEXT, TECHNIQUE, GOAL -> "";
        case SHARE -> 0.0;
        case DAY -> null;
        case STATUS -> ProgressStatus.OPEN;
        case PLAN_STATUS -> PlanStatus.DRAFT;
        case VERDICT -> Verdict.NONE;
        case YES_NO -> false;
        case MINUTES -> 0;
        case GOALS -> List.of();
        };
    }

    private void take(Sheet sheet, Field field, int row, int column, Map<Field, @Nullable Object> into) {
        try {
            into.put(field, values.of(field.kind(), sheet.at(row, column)));
        } catch (NoValue e) {
            edited.problem(sheet.name(), Book.address(row, column), e.getMessage());
        }
    }

    /**
     * Which goal a row is of: the number that people see decides, unless it is the one that the row's goal had when it was
     * exported; then somebody may have numbered the goals anew.
     */
    private void goal(Found found, int row, int column, Map<Field, @Nullable Object> into) {
        Integer hidden = found.columns().get(GOAL_ID);
        String before = hidden == null ? "" : found.sheet().text(row, hidden).strip();
        Cell cell = found.sheet().at(row, column);
        Optional<Integer> number = cell == null || cell.formula() ? Optional.empty() : whole(cell);
        String now = number.map(goalsByNumber::get).orElse(null);
        if (!before.isEmpty() && (before.equals(now) || number.equals(Optional.ofNullable(edited.exportedNumbers.get(before))))) {
            into.put(Field.GOAL, before);
        } else if (now != null) {
            into.put(Field.GOAL, now);
        } else if (!before.isEmpty() && cell == null) {
            into.put(Field.GOAL, before);
        } else {
            edited.problem(found.sheet().name(), Book.address(row, column),
                    cell != null && cell.formula() ? BackMessages.Cell_formula : BackMessages.format(BackMessages.Cell_goal, BackMessages.brief(values.text(cell))));
            if (!before.isEmpty()) {
                into.put(Field.GOAL, before);
            }
        }
    }

    private void goals(Sheet sheet, String id, int row, int column, Map<Field, @Nullable Object> into) {
        Cell cell = sheet.at(row, column);
        if (cell != null && cell.formula()) {
            edited.problem(sheet.name(), Book.address(row, column), BackMessages.Cell_formula);
            return;
        }
        String text = values.text(cell);
        List<String> asExported = new ArrayList<>();
        List<String> asNumbered = new ArrayList<>();
        Map<Integer, String> exported = new HashMap<>();
        edited.exportedNumbers.forEach((goal, number) -> exported.put(number, goal));
        Matcher matcher = NUMBERS.matcher(text);
        boolean understood = text.isEmpty() || text.matches("[0-9\\s,;.]+");
        while (understood && matcher.find()) {
            int number = Integer.parseInt(matcher.group());
            Optional.ofNullable(exported.get(number)).ifPresent(asExported::add);
            String now = goalsByNumber.get(number);
            understood = now != null;
            if (now != null) {
                asNumbered.add(now);
            }
        }
        List<String> before = PlanValues.sorted(asExported);
        Map<String, String> prints = edited.base == null ? null : edited.base.get(Part.SESSIONS.key() + '/' + id);
        if (prints != null && PlanValues.fingerprint(id, Field.GOALS, before).equals(prints.get(Field.GOALS.key()))) {
            into.put(Field.GOALS, before);
        } else if (understood) {
            into.put(Field.GOALS, PlanValues.sorted(asNumbered));
        } else {
            edited.problem(sheet.name(), Book.address(row, column), BackMessages.format(BackMessages.Cell_goals, BackMessages.brief(text)));
        }
    }

    private static Optional<Integer> whole(@Nullable Cell cell) {
        if (cell == null || cell.kind() != Book.Kind.NUMBER && !NUMBERS.matcher(cell.text().strip()).matches()) {
            return Optional.empty();
        }
        double value = cell.kind() == Book.Kind.NUMBER ? cell.number() : Double.parseDouble(cell.text().strip());
        return value == Math.rint(value) && value > 0 && value < Short.MAX_VALUE ? Optional.of((int) value) : Optional.empty();
    }
}
