/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.ItemNames;
import org.coachline.insight.day.Today.Delivery;
import org.coachline.insight.internal.DayMessages;
import org.coachline.library.DueRow;
import org.coachline.library.GoalRow;
import org.coachline.library.CallQuery;
import org.coachline.library.DayRows;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Period;
import org.coachline.library.PersonRow;
import org.coachline.library.RolePlayRow;
import org.coachline.library.WaitingReview;
import org.coachline.model.CatalogRef;
import org.coachline.model.WrittenTime;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Asks a library what a day holds. Blocks on the disk and so is not for the UI thread. Thread-safe, as it keeps nothing. */
public final class TodayReader {

    /** So many disputes are listed. */
    public static final int MOST_DISPUTES = 50;
    /** Reviews of calls of so long ago, or less, are listed until they are delivered; of others only how many there are. */
    public static final Duration LISTED = Duration.ofDays(14);
    /** Whoever practised so lately need not be reminded, and is listed for it. */
    public static final int PRACTISED_DAYS = 7;

    private static final int QUESTIONS = 6;

    private final Library library;
    private final Catalog catalog;
    private final InsightSettings settings;

    /**
     * @param library  read only
     * @param catalog  the packs that are here, for names and cards
     * @param settings what the team has set
     */
    public TodayReader(Library library, Catalog catalog, InsightSettings settings) {
        this.library = library;
        this.catalog = catalog;
        this.settings = settings;
    }

    /**
     * Whether a day has anything to do, without reading it: a call that nobody has reviewed, a review to deliver, a dispute to decide, something due in a plan.
     * Some milliseconds, however large the library is.
     *
     * @param library  read only
     * @param settings what the team has set
     * @param now      what time it is
     * @return true when something waits, whoever it waits for
     * @throws LibraryException when the library cannot be read
     */
    public static boolean isAnythingWaiting(Library library, InsightSettings settings, Instant now) throws LibraryException {
        Instant since = now.minus(LISTED);
        DayRows rows = library.day();
        return !rows.disputed(1).isEmpty() || !rows.due(LocalDate.ofInstant(now, settings.calendar().zone())).isEmpty()
                || !library.calls(CallQuery.ALL.withStatus("new").withPeriod(since, null).withPage(0, 1)).isEmpty() || !rows.undelivered(new Period(since, null)).isEmpty();
    }

    /**
     * Reads the day.
     *
     * @param now        what time it is; its day by the team's calendar is the day
     * @param reviewerId whose reviews and plans; null for everybody's
     * @param monitor    may be cancelled
     * @return what there is
     * @throws LibraryException when the library cannot be read
     * @throws OperationCanceledException when it was cancelled
     */
    public Today read(Instant now, @Nullable String reviewerId, IProgressMonitor monitor) throws LibraryException {
        SubMonitor steps = SubMonitor.convert(monitor, QUESTIONS);
        ZoneId zone = settings.calendar().zone();
        LocalDate day = now.atZone(zone).toLocalDate();
        ItemNames names = new ItemNames(library, catalog);
        Instant listed = now.minus(LISTED);
        List<Delivery> deliveries = deliveries(library.day().undelivered(new Period(listed, null)), reviewerId, now);
        long older = reviewerId == null ? library.day().undeliveredBefore(listed) : 0;
        steps.split(1);
        List<WaitingReview> disputes = own(library.day().disputed(MOST_DISPUTES), reviewerId);
        List<WaitingReview> acknowledged = own(library.day().acknowledgedSince(now.minus(Duration.ofDays(PRACTISED_DAYS))), reviewerId);
        steps.split(1);
        List<DueRow> due = library.day().due(day).stream().filter(row -> reviewerId == null || row.coachId().equals(reviewerId)).toList();
        steps.split(1);
        List<RolePlayRow> played = library.day().rolePlays(null, null);
        LocalDate lately = day.minusDays(PRACTISED_DAYS);
        List<Practice> practices = practices(null, played, names).stream().filter(each -> each.last() == null || each.last().isBefore(lately)).toList();
        List<RolePlayRow> practised = played.stream().filter(row -> row.date() != null && !row.date().isBefore(lately)).toList();
        steps.split(1);
        List<SmallWin> wins = new SmallWins(library, names, settings).find(null, now);
        steps.split(1);
        Map<String, String> techniques = new HashMap<>();
        for (DueRow row : due) {
            name(row.technique(), names, techniques);
        }
        for (RolePlayRow row : practised) {
            name(row.technique(), names, techniques);
        }
        return new Today(day, zone, deliveries, older, disputes, acknowledged, due, practices, practised, wins, techniques);
    }

    private static void name(@Nullable CatalogRef technique, ItemNames names, Map<String, String> techniques) throws LibraryException {
        if (technique != null && !techniques.containsKey(technique.key())) {
            techniques.put(technique.key(), names.of(technique.key()));
        }
    }

    private static List<WaitingReview> own(List<WaitingReview> reviews, @Nullable String reviewerId) {
        return reviews.stream().filter(each -> reviewerId == null || each.times().reviewerId().equals(reviewerId)).toList();
    }

    private List<Delivery> deliveries(List<WaitingReview> reviews, @Nullable String reviewerId, Instant now) {
        return own(reviews, reviewerId).stream().flatMap(each -> DeliveryClock.of(each.times(), now, settings).map(clock -> new Delivery(each, clock)).stream())
                .sorted(Comparator.comparing(Delivery::clock, DeliveryClock.URGENCY)).toList();
    }

    /**
     * Worth a word of praise, of one agent.
     *
     * @param agentId whose
     * @param now     what time it is
     * @return first times, then rates that rose
     * @throws LibraryException when the library cannot be read
     */
    public List<SmallWin> wins(String agentId, Instant now) throws LibraryException {
        return new SmallWins(library, new ItemNames(library, catalog), settings).find(agentId, now);
    }

    /**
     * What an agent has goals about, and how often it was practised.
     *
     * @param agentId whose
     * @return the longest not practised first
     * @throws LibraryException when the library cannot be read
     */
    public List<Practice> practices(String agentId) throws LibraryException {
        return practices(agentId, library.day().rolePlays(agentId, null), new ItemNames(library, catalog));
    }

    private List<Practice> practices(@Nullable String agentId, List<RolePlayRow> played, ItemNames names) throws LibraryException {
        Map<String, String> agents = library.agents().stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        Map<String, List<RolePlayRow>> done = played.stream().filter(row -> row.technique() != null)
                .collect(Collectors.groupingBy(row -> row.agentId() + ' ' + Objects.requireNonNull(row.technique()).key()));
        Map<String, Practice> practices = new HashMap<>();
        for (GoalRow goal : library.day().openGoals()) {
            CatalogRef technique = goal.technique();
            if (technique == null || agentId != null && !goal.agentId().equals(agentId)) {
                continue;
            }
            String key = goal.agentId() + ' ' + technique.key();
            if (!practices.containsKey(key)) {
                practices.put(key, practice(goal, technique, agents.getOrDefault(goal.agentId(), ""), done.getOrDefault(key, List.of()), names));
            }
        }
        List<Practice> sorted = new ArrayList<>(practices.values());
        sorted.sort(Comparator.comparing(Practice::last, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Practice::agent)
                .thenComparing(Practice::name).thenComparing(Practice::goalId));
        return sorted;
    }

    private Practice practice(GoalRow goal, CatalogRef technique, String agent, List<RolePlayRow> done, ItemNames names) throws LibraryException {
        Optional<RolePlayCardEntry> card = catalog.rolePlayCards().stream().filter(each -> each.practises().contains(technique.key())).findFirst();
        LocalDate last = done.stream().map(RolePlayRow::date).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        String sentence = done.isEmpty() ? DayMessages.Practice_never : last == null ? DayMessages.format(DayMessages.Practice_times, done.size())
                : DayMessages.format(DayMessages.Practice_ago, done.size(), WrittenTime.day(last));
        return new Practice(goal.planId(), goal.id(), goal.agentId(), agent, technique, names.of(technique.key()), card.map(RolePlayCardEntry::ref).orElse(null),
                card.map(RolePlayCardEntry::name).orElse(""), done.size(), last, sentence);
    }
}
