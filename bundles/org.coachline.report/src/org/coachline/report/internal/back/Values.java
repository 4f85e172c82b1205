/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.internal.PlanLayout.Kind;
import org.coachline.report.internal.PlanValues;
import org.coachline.report.internal.Words;
import org.coachline.report.internal.back.Book.Cell;
import org.coachline.report.internal.back.Book.Place;
import org.jspecify.annotations.Nullable;

/** Makes values of cells, whatever a spreadsheet or a person made of their types; says in words what cannot be one. */
final class Values {

    /** A day a plan can have something due on; a number outside is no day but a slip. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,6})?)\\s*%");
    private static final double EXACT = 1e15;
    private static final double A_DAY_OF_MINUTES = 1440;

    private final Book book;
    private final Map<String, ProgressStatus> states = new HashMap<>();
    private final Map<String, PlanStatus> planStates = new HashMap<>();
    private final Map<String, Boolean> truths = new HashMap<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();

    /** A value that is none; the message says what would be one. */
    static final class NoValue extends Exception {
        private static final long serialVersionUID = 1L;

        NoValue(String message) {
            super(message);
        }
    }

    Values(Book book) {
        this.book = book;
        for (ProgressStatus status : ProgressStatus.values()) {
            states.put(plain(Words.of(status)), status);
        }
        for (PlanStatus status : PlanStatus.values()) {
            planStates.put(plain(Words.of(status)), status);
        }
        truths.put(plain(Words.yesNo(true)), true);
        truths.put(plain(Words.yesNo(false)), false);
        truths.put("true", true);
        truths.put("false", false);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(plain(Words.of(verdict)), verdict);
        }
        // The workbook brings its own words along, which may be those of another language.
        words("Coachline_Status").forEach((word, literal) -> Optional.ofNullable(ProgressStatus.get(literal)).ifPresent(known -> states.put(word, known)));
        words("Coachline_PlanStatus").forEach((word, literal) -> Optional.ofNullable(PlanStatus.get(literal)).ifPresent(known -> planStates.put(word, known)));
        words("Coachline_Verdict").forEach((word, literal) -> Optional.ofNullable(Verdict.get(literal)).ifPresent(known -> verdicts.put(word, known)));
        words("Coachline_YesNo").forEach((word, literal) -> truths.put(word, "true".equals(literal)));
    }

    private Map<String, String> words(String list) {
        Map<String, String> words = new HashMap<>();
        Optional<Place> place = book.named(list);
        if (place.isPresent()) {
            Place first = place.get();
            for (int row = first.row(); !first.sheet().text(row, first.column()).isBlank(); row++) {
                words.put(plain(first.sheet().text(row, first.column())), first.sheet().text(row, first.column() + 1));
            }
        }
        return words;
    }

    /** What stands in a cell, as far as a message has room for it. */
    private static String brief(@Nullable Cell cell) {
        return cell == null ? "" : BackMessages.brief(cell.text());
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a cell, for all kinds but references to goals.
     *
     * @throws NoValue with what is expected, in words
     */
    @Nullable Object of(Kind kind, @Nullable Cell cell) throws NoValue {
        if (cell != null && cell.formula()) {
            throw new NoValue(BackMessages.Cell_formula);
        }
        if (cell != null && cell.kind() == Book.Kind.ERROR) {
            throw new NoValue(BackMessages.format(BackMessages.Cell_error, brief(cell)));
        }
        return switch (kind) {
        case TEXT, TECHNIQUE -> text(cell);
        case DAY -> day(cell);
        case SHARE -> share(cell);
        case MINUTES -> minutes(cell);
        case STATUS -> chosen(states, cell, BackMessages.Cell_status);
        case PLAN_STATUS -> chosen(planStates, cell, BackMessages.Cell_planStatus);
        case VERDICT -> verdict(cell);
        case YES_NO -> truth(cell);
        case GOAL, GOALS -> throw new IllegalArgumentException(kind.name());
        };
    }

    String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.kind()) {
        case TEXT, ERROR -> PlanValues.text(cell.text());
        case TRUTH -> Words.yesNo(cell.number() != 0);
        case NUMBER -> {
            LocalDate day = cell.day() ? dayOf(cell.number()) : null;
            yield day == null ? number(cell.number()) : day.toString();
        }
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < EXACT ? Long.toString((long) value) : Double.toString(value);
    }

    private @Nullable LocalDate day(@Nullable Cell cell) throws NoValue {
        if (cell == null || cell.kind() == Book.Kind.TEXT && cell.text().isBlank()) {
            return null;
        }
        LocalDate day = null;
        if (cell.kind() == Book.Kind.NUMBER) {
            day = dayOf(cell.number());
        } else if (cell.kind() == Book.Kind.TEXT) {
            try {
                day = LocalDate.parse(cell.text().strip());
            } catch (DateTimeParseException e) {
                throw new NoValue(BackMessages.format(BackMessages.Cell_day, brief(cell)));
            }
        }
        if (day == null || day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new NoValue(BackMessages.format(BackMessages.Cell_day, brief(cell)));
        }
        return day;
    }

    private @Nullable LocalDate dayOf(double number) {
        return DateUtil.isValidExcelDate(number) ? DateUtil.getLocalDateTime(number, book.from1904()).toLocalDate() : null;
    }

    private static Double share(@Nullable Cell cell) throws NoValue {
        double value = Double.NaN;
        if (cell != null && cell.kind() == Book.Kind.NUMBER) {
            value = cell.number();
        } else if (cell != null && cell.kind() == Book.Kind.TEXT) {
            Matcher percent = PERCENT.matcher(cell.text().strip());
            value = percent.matches() ? Double.parseDouble(percent.group(1).replace(',', '.')) / 100 : Double.NaN;
        }
        if (!(value >= 0 && value <= 1)) {
            throw new NoValue(BackMessages.format(BackMessages.Cell_share, brief(cell)));
        }
        return PlanValues.share(value);
    }

    private static Integer minutes(@Nullable Cell cell) throws NoValue {
        if (cell == null || cell.text().isBlank()) {
            return 0;
        }
        try {
            double value = cell.kind() == Book.Kind.NUMBER ? cell.number() : Double.parseDouble(cell.text().strip());
            if (value >= 0 && value <= A_DAY_OF_MINUTES && value == Math.rint(value)) {
                return (int) value;
            }
        } catch (NumberFormatException e) {
            throw new NoValue(BackMessages.format(BackMessages.Cell_minutes, brief(cell)));
        }
        throw new NoValue(BackMessages.format(BackMessages.Cell_minutes, brief(cell)));
    }

    private static <T> T chosen(Map<String, T> words, @Nullable Cell cell, String message) throws NoValue {
        T found = cell == null ? null : words.get(plain(cell.text()));
        if (found == null) {
            throw new NoValue(BackMessages.format(message, brief(cell)));
        }
        return found;
    }

    /** With the sign that stands before the word, or without. */
    private Verdict verdict(@Nullable Cell cell) throws NoValue {
        if (cell == null || cell.text().isBlank()) {
            return Verdict.NONE;
        }
        Verdict found = verdicts.get(plain(cell.text().strip().replaceFirst("^[^\\p{L}]+", "")));
        if (found == null || found == Verdict.NONE) {
            throw new NoValue(BackMessages.format(BackMessages.Cell_verdict, brief(cell)));
        }
        return found;
    }

    private Boolean truth(@Nullable Cell cell) throws NoValue {
        if (cell == null || cell.text().isBlank()) {
            return false;
        }
        return cell.kind() == Book.Kind.TRUTH ? cell.number() != 0 : chosen(truths, cell, BackMessages.Cell_yesNo);
    }
}
