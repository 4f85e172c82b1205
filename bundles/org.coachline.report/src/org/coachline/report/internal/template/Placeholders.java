/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.template;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.coachline.insight.Proportion;
import org.coachline.model.Positions;
import org.coachline.report.PlanReport;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.Words;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a template between double braces: a list, a dot, a name. {@code {{plan.title}}} is filled where it stands; a row
 * with names of any other list is repeated for each of its parts.
 */
public final class Placeholders {

    /** A placeholder in a text; blanks inside of the braces do not matter. */
    public static final Pattern PATTERN = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9]*)\\.([A-Za-z][A-Za-z0-9]*)\\s*\\}\\}");
    /** What looks like one, whether or not it is. */
    public static final Pattern ANY = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    private static final double MICROS_A_DAY = 86_400.0 * Positions.SECOND;

    /** A part of a plan with the goal that it belongs to. */
    private record OfGoal<T>(int number, PlanReport.Goal goal, T part) {
    }

    /**
     * A list of a plan.
     *
     * @param name   before the dot
     * @param part   what a later import takes its rows for
     * @param parts  takes them out of a plan
     * @param id     of a part
     * @param values by the names after the dot
     */
    record Kind(String name, Part part, Function<PlanReport, List<?>> parts, Function<Object, String> id,
            Map<String, Function<Object, @Nullable Object>> values) {
    }

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        plan();
        goal();
        action();
        evidence();
        followUp();
        session();
        rolePlay();
    }

    private Placeholders() {
    }

    static @Nullable Kind kind(String list) {
        return KINDS.get(list);
    }

    /** Whether there is such a placeholder. */
    public static boolean isKnown(String list, String name) {
        Kind kind = KINDS.get(list);
        return kind != null && kind.values().containsKey(name);
    }

    /** All of them, as they are written. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        KINDS.values().forEach(kind -> kind.values().keySet().forEach(name -> all.add("{{" + kind.name() + '.' + name + "}}")));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static <T> void add(String name, Part part, Function<PlanReport, List<T>> parts, Function<T, String> id,
            Map<String, Function<T, @Nullable Object>> values) {
        Map<String, Function<Object, @Nullable Object>> erased = new LinkedHashMap<>();
        values.forEach((key, value) -> erased.put(key, object -> value.apply((T) object)));
        KINDS.put(name, new Kind(name, part, report -> parts.apply(report), object -> id.apply((T) object), erased));
    }

    private static void plan() {
        Map<String, Function<PlanReport, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("title", PlanReport::title);
        values.put("agent", PlanReport::agent);
        values.put("coach", PlanReport::coach);
        values.put("from", PlanReport::periodStart);
        values.put("to", PlanReport::periodEnd);
        values.put("status", plan -> Words.of(plan.status()));
        values.put("summary", PlanReport::summary);
        values.put("made", plan -> plan.madeAt().atZone(plan.zone()).toLocalDateTime());
        values.put("goals", plan -> plan.goals().size());
        values.put("sessions", plan -> plan.sessions().size());
        add("plan", Part.PLAN, List::of, PlanReport::planId, values);
    }

    private static void goal() {
        Map<String, Function<OfGoal<PlanReport.Goal>, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("number", OfGoal::number);
        values.put("technique", goal -> goal.part().technique());
        values.put("statement", goal -> goal.part().statement());
        values.put("used", goal -> goal.part().baselineUsed());
        values.put("chances", goal -> goal.part().baselineChances());
        values.put("baseline", goal -> goal.part().baselineChances() == 0 ? null
                : (double) goal.part().baselineUsed() / goal.part().baselineChances());
        values.put("interval", goal -> goal.part().baselineChances() == 0 || goal.part().baselineUsed() > goal.part().baselineChances() ? ""
                : Words.of(new Proportion(goal.part().baselineUsed(), goal.part().baselineChances()).wilson95()));
        values.put("target", goal -> goal.part().target());
        values.put("due", goal -> goal.part().due());
        values.put("status", goal -> Words.of(goal.part().status()));
        values.put("actions", goal -> goal.part().actions().size());
        add("goal", Part.GOALS, report -> ofGoals(report, List::of), goal -> goal.part().id(), values);
    }

    private static void action() {
        Map<String, Function<OfGoal<PlanReport.Action>, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("goal", OfGoal::number);
        values.put("technique", action -> action.goal().technique());
        values.put("text", action -> action.part().text());
        values.put("owner", action -> action.part().owner());
        values.put("due", action -> action.part().due());
        values.put("status", action -> Words.of(action.part().status()));
        add("action", Part.ACTIONS, report -> ofGoals(report, PlanReport.Goal::actions), action -> action.part().id(), values);
    }

    private static void evidence() {
        Map<String, Function<OfGoal<PlanReport.Evidence>, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("goal", OfGoal::number);
        moment().forEach((name, value) -> values.put(name, evidence -> value.apply(evidence.part())));
        add("evidence", Part.EVIDENCE, report -> ofGoals(report, PlanReport.Goal::evidence), evidence -> evidence.part().id(), values);
        add("praise", Part.PRAISE, PlanReport::praise, PlanReport.Evidence::id, moment());
    }

    private static Map<String, Function<PlanReport.Evidence, @Nullable Object>> moment() {
        Map<String, Function<PlanReport.Evidence, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("technique", PlanReport.Evidence::technique);
        values.put("verdict", evidence -> Words.of(evidence.verdict()));
        values.put("call", evidence -> evidence.callStart() == null ? null : evidence.callStart().atZone(zone(evidence)).toLocalDateTime());
        values.put("zone", evidence -> evidence.callStart() == null ? "" : zone(evidence).getId());
        // Whole seconds of a day, which a format such as [m]:ss shows.
        values.put("at", evidence -> evidence.startMicros() / Positions.SECOND * Positions.SECOND / MICROS_A_DAY);
        values.put("heard", PlanReport.Evidence::phraseHeard);
        values.put("better", PlanReport.Evidence::betterPhrase);
        values.put("comment", PlanReport.Evidence::comment);
        return values;
    }

    private static ZoneId zone(PlanReport.Evidence evidence) {
        return ZoneId.getAvailableZoneIds().contains(evidence.zone()) ? ZoneId.of(evidence.zone()) : ZoneOffset.UTC;
    }

    private static void followUp() {
        Map<String, Function<OfGoal<PlanReport.FollowUp>, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("goal", OfGoal::number);
        values.put("technique", followUp -> followUp.goal().technique());
        values.put("text", followUp -> followUp.part().text());
        values.put("due", followUp -> followUp.part().due());
        values.put("done", followUp -> Words.yesNo(followUp.part().done()));
        add("followUp", Part.FOLLOW_UPS, report -> ofGoals(report, PlanReport.Goal::followUps), followUp -> followUp.part().id(), values);
    }

    private static void session() {
        Map<String, Function<PlanReport.Session, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("date", PlanReport.Session::date);
        values.put("minutes", session -> session.minutes() == 0 ? null : session.minutes());
        values.put("goals", session -> String.join(", ", session.goals().stream().map(String::valueOf).toList()));
        values.put("notes", PlanReport.Session::notes);
        add("session", Part.SESSIONS, PlanReport::sessions, PlanReport.Session::id, values);
    }

    private static void rolePlay() {
        Map<String, Function<PlanReport.RolePlay, @Nullable Object>> values = new LinkedHashMap<>();
        values.put("date", PlanReport.RolePlay::date);
        values.put("technique", PlanReport.RolePlay::technique);
        values.put("card", PlanReport.RolePlay::card);
        values.put("partner", PlanReport.RolePlay::partner);
        values.put("result", played -> Words.of(played.result()));
        values.put("notes", PlanReport.RolePlay::notes);
        add("rolePlay", Part.ROLE_PLAYS, PlanReport::rolePlays, PlanReport.RolePlay::id, values);
    }

    private static <T> List<OfGoal<T>> ofGoals(PlanReport report, Function<PlanReport.Goal, List<T>> parts) {
        List<OfGoal<T>> all = new ArrayList<>();
        int number = 0;
        for (PlanReport.Goal goal : report.goals()) {
            number++;
            for (T part : parts.apply(goal)) {
                all.add(new OfGoal<>(number, goal, part));
            }
        }
        return all;
    }
}
