/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coachline.catalog.Catalog;
import org.coachline.insight.day.DeliveryClock;
import org.coachline.insight.day.Practice;
import org.coachline.insight.day.SmallWin;
import org.coachline.insight.day.Today;
import org.coachline.insight.day.Today.Delivery;
import org.coachline.intake.ranking.RankReason;
import org.coachline.intake.ranking.WorthHearing;
import org.coachline.library.CallRow;
import org.coachline.library.DueRow;
import org.coachline.library.ReviewTimes;
import org.coachline.library.RolePlayRow;
import org.coachline.library.WaitingReview;
import org.coachline.look.Token;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.today.TodayRow.Section;
import org.jspecify.annotations.Nullable;

/** Puts a day into lines. Pure but for the texts of the language. */
final class TodayRows {

    /** Of a longer section the rest is shown when somebody asks for it. */
    static final int MOST = 6;

    private final Today today;
    private final @Nullable List<WorthHearing> calls;
    private final boolean stopped;
    private final Catalog catalog;
    private final Function<ReviewTimes, Optional<DeliveryClock>> clocks;

    /** What of {@code today.older} is not listed stands for all of it. */
    record Older(long count) {
    }

    /**
     * @param calls   that are worth hearing; null while they are being put in order
     * @param stopped whether nobody puts them in order any more
     * @param clocks  as they are now; where one is not known, the one that was read with the day is shown
     */
    TodayRows(Today today, @Nullable List<WorthHearing> calls, boolean stopped, Catalog catalog, Function<ReviewTimes, Optional<DeliveryClock>> clocks) {
        this.today = today;
        this.calls = calls;
        this.stopped = stopped;
        this.catalog = catalog;
        this.clocks = clocks;
    }

    /**
     * The lines.
     *
     * @param whole sections that are shown whole
     */
    List<TodayRow> all(Set<Section> whole) {
        List<TodayRow> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            List<TodayRow> things = things(section);
            rows.add(TodayRow.heading(section, count(section, things)));
            if (section == Section.CALLS && calls == null) {
                rows.add(stopped ? TodayRow.ranking(section) : TodayRow.waiting(section));
            } else if (things.isEmpty()) {
                rows.add(TodayRow.hint(section));
            } else if (whole.contains(section) || things.size() <= MOST + 1) {
                rows.addAll(things);
            } else {
                rows.addAll(things.subList(0, MOST));
                rows.add(TodayRow.more(section, things.size() - MOST));
            }
        }
        return rows;
    }

    /** A row that sums up what is older stands for none of what waits. */
    private static int count(Section section, List<TodayRow> things) {
        return section == Section.DELIVERIES ? (int) things.stream().filter(each -> !(each.thing() instanceof Older)).count() : things.size();
    }

    private List<TodayRow> things(Section section) {
        return switch (section) {
            case CALLS -> calls == null ? List.of() : calls.stream().map(this::call).toList();
            case DELIVERIES -> deliveries();
            case ANSWERS -> answers();
            case DUE -> today.due().stream().map(this::due).toList();
            case ROLE_PLAYS -> rolePlays();
            case PRAISE -> today.wins().stream().map(this::win).toList();
        };
    }

    private TodayRow call(WorthHearing worth) {
        CallRow row = worth.call();
        String type = row.callerType() == null ? "" : catalog.callerType(row.callerType()).map(each -> each.name()).orElse("");
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {row.title(), row.queue(), type}) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        List<RankReason> reasons = worth.ranked().reasons();
        String first = reasons.isEmpty() ? "" : reasons.get(0).text();
        String what = parts.isEmpty() ? CallNames.title(row) : String.join(" \u00b7 ", parts);
        var start = CallNames.start(row.start(), row.zone());
        String when = CallNames.dayAndTime(start);
        return TodayRow.thing(Section.CALLS, row.id(), row.agent(), first.isEmpty() ? what : TodayTexts.get("today.worth", what, first), when, Token.QUIET_TEXT,
                String.join(" ", reasons.stream().map(TodayRows::reason).toList()), row);
    }

    private static String reason(RankReason reason) {
        return reason.points() > 0 ? TodayTexts.get("today.reason", reason.text(), reason.shownPoints()) : reason.text() + '.';
    }

    private static String call(WaitingReview review) {
        var start = CallNames.start(review.callStart(), review.zone());
        String when = CallNames.dayAndTime(start);
        return review.title().isBlank() ? when : when + " \u00b7 " + review.title();
    }

    private List<TodayRow> deliveries() {
        List<TodayRow> rows = new ArrayList<>();
        for (Delivery each : today.deliveries()) {
            DeliveryClock clock = clocks.apply(each.review().times()).orElse(each.clock());
            String what = each.review().reviewer().isEmpty() ? call(each.review()) : TodayTexts.get("today.owner", call(each.review()), each.review().reviewer());
            rows.add(TodayRow.thing(Section.DELIVERIES, each.review().times().reviewId(), each.review().agent(), what, clock.text(),
                    ClockLabel.token(clock.state()), clock.sentence(today.zone()), each.review()));
        }
        if (today.older() > 0) {
            rows.add(TodayRow.thing(Section.DELIVERIES, "older", "\u2026", TodayTexts.get("today.older", today.older()), TodayTexts.get("today.olderWhen"),
                    Token.QUIET_TEXT, "", new Older(today.older())));
        }
        return rows;
    }

    private List<TodayRow> answers() {
        List<TodayRow> rows = new ArrayList<>();
        for (WaitingReview each : today.disputes()) {
            rows.add(TodayRow.thing(Section.ANSWERS, each.times().reviewId(), each.agent(), TodayTexts.get("today.label.due", TodayTexts.get("today.disputed"), call(each)),
                    TodayTexts.get("today.disputedWhen"), Token.PARTLY, "", each));
        }
        for (WaitingReview each : today.acknowledged()) {
            String when = each.times().acknowledgedAt() == null ? "" : WrittenTime.dayAndTime(each.times().acknowledgedAt().atZone(today.zone()));
            rows.add(TodayRow.thing(Section.ANSWERS, each.times().reviewId(), each.agent(),
                    TodayTexts.get("today.label.due", TodayTexts.get("today.acknowledged"), call(each)), when, Token.QUIET_TEXT, "", each));
        }
        return rows;
    }

    private TodayRow due(DueRow row) {
        return TodayRow.thing(Section.DUE, row.planId() + row.kind() + row.id(), row.agent(), what(row), day(row.due()),
                row.due().isBefore(today.day()) ? Token.MISSED : Token.PARTLY, row.planTitle(), row);
    }

    /** What is due, for people. */
    String what(DueRow row) {
        String technique = today.name(row.technique());
        if (row.kind() == DueRow.Kind.SESSION) {
            return row.planTitle().isEmpty() ? TodayTexts.get("today.kind.SESSION") : TodayTexts.get("today.kind.SESSION.of", row.planTitle());
        }
        String text = row.text().isBlank() || row.kind() == DueRow.Kind.GOAL && !technique.isEmpty() ? technique : row.text();
        String said = TodayTexts.get("today.kind." + row.kind(), text.isBlank() ? row.planTitle() : text);
        return row.owner().isBlank() ? said : TodayTexts.get("today.owner", said, row.owner());
    }

    private String day(LocalDate due) {
        return due.equals(today.day()) ? TodayTexts.get("today.due.today") : TodayTexts.get("today.due.since", TodayTexts.day(due));
    }

    private List<TodayRow> rolePlays() {
        List<TodayRow> rows = new ArrayList<>();
        for (Practice each : today.practices()) {
            String what = each.cardName().isEmpty() ? TodayTexts.get("today.practise", each.name())
                    : TodayTexts.get("today.practiseCard", each.name(), each.cardName());
            rows.add(TodayRow.thing(Section.ROLE_PLAYS, each.planId() + each.goalId(), each.agent(), what, each.sentence(), Token.QUIET_TEXT, "", each));
        }
        for (RolePlayRow each : today.practised()) {
            String what = each.partner().isBlank() ? TodayTexts.get("today.practised", today.name(each.technique()))
                    : TodayTexts.get("today.practisedWith", today.name(each.technique()), each.partner());
            String said = each.result() == Verdict.NONE ? what : TodayTexts.get("today.practisedResult", what, Verdicts.name(each.result()));
            rows.add(TodayRow.thing(Section.ROLE_PLAYS, each.planId() + each.id(), each.agent(), said, each.date() == null ? "" : TodayTexts.day(each.date()),
                    Token.QUIET_TEXT, "", each));
        }
        return rows;
    }

    private TodayRow win(SmallWin win) {
        boolean first = win.moment() != null;
        String when = "";
        if (first && win.moment().callStart() != null) {
            var start = CallNames.start(win.moment().callStart(), win.moment().zone());
            when = CallNames.dayAndTime(start);
        } else if (!first) {
            when = TodayTexts.get("today.win.when");
        }
        return TodayRow.thing(Section.PRAISE, win.agentId() + win.technique(), win.agent(), TodayTexts.get(first ? "today.win.first" : "today.win.rose", win.name()),
                when, Token.USED_WELL, win.sentence(), win);
    }
}
