/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.Days;
import org.coachline.insight.GoalEffect;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.ItemNames;
import org.coachline.insight.OutcomePoint;
import org.coachline.insight.PraiseRatio;
import org.coachline.insight.Progress;
import org.coachline.insight.RatePoint;
import org.coachline.insight.RateSeries;
import org.coachline.insight.Recovery;
import org.coachline.insight.SameDayClock;
import org.coachline.insight.TechniqueProgress;
import org.coachline.insight.TimeStep;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.jspecify.annotations.Nullable;

/** Writes all that is known of an agent's progress. Its fields are defined in docs/INSIGHT.md. */
final class ProgressJson {

    private static final double SECONDS_A_MINUTE = 60;

    private final Progress progress;
    private final InsightSettings settings;
    private final ItemNames names;
    private final Map<String, String> people;
    private final Options.Version reading;

    ProgressJson(Progress progress, InsightSettings settings, ItemNames names, List<PersonRow> agents, Options.Version reading) {
        this.reading = reading;
        this.progress = progress;
        this.settings = settings;
        this.names = names;
        people = agents.stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    void write(JsonGenerator out, PersonRow agent, Optional<Days> bounded, Instant now) throws IOException, LibraryException {
        out.writeStartObject();
        Json.text(out, "agent", agent.name());
        Json.text(out, "team", agent.team());
        out.writeStringField("basis", CliMessages.Progress_basis);
        settings(out);
        if (bounded.isEmpty()) {
            out.writeNullField("period");
            for (String field : new String[] {"techniques", "outcomes", "praise", "recovery"}) {
                out.writeArrayFieldStart(field);
                out.writeEndArray();
            }
            out.writeNullField("matrix");
            out.writeNullField("sameDay");
        } else {
            Days days = bounded.get();
            out.writeObjectFieldStart("period");
            Json.text(out, "from", days.first());
            Json.text(out, "to", days.last());
            Json.text(out, "zone", days.zone());
            out.writeEndObject();
            techniques(out, agent.id(), days);
            matrix(out, progress.matrix(agent.id(), days));
            outcomes(out, progress.outcomes(Set.of(agent.id()), days, TimeStep.WEEK));
            sameDay(out, progress.clock(Set.of(agent.id()), days, now));
            praise(out, progress.praise(agent.id(), null, days));
            recovery(out, progress.recovery(agent.id(), days));
        }
        effects(out, progress.effects(agent.id()));
        out.writeEndObject();
    }

    private void settings(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("settings");
        out.writeStringField("reading", reading.name().toLowerCase(Locale.ROOT));
        out.writeNumberField("fewestCalls", settings.fewestCalls());
        out.writeNumberField("confidence", settings.confidence());
        out.writeNumberField("hardFrom", settings.hardFrom());
        out.writeNumberField("windowDays", settings.windowDays());
        out.writeNumberField("restMinutes", settings.rest().toMinutes());
        out.writeStringField("hours", InsightSetting.HOURS.text(settings));
        out.writeStringField("zone", settings.calendar().zone().getId());
        out.writeEndObject();
    }

    private void techniques(JsonGenerator out, String agentId, Days days) throws IOException, LibraryException {
        Map<String, RateSeries> weeks = byTechnique(progress.series(Set.of(agentId), days, TimeStep.WEEK));
        Map<String, RateSeries> months = byTechnique(progress.series(Set.of(agentId), days, TimeStep.MONTH));
        Map<String, RateSeries> team = byTechnique(progress.series(progress.team(agentId), days, TimeStep.WEEK));
        out.writeArrayFieldStart("techniques");
        for (TechniqueProgress each : progress.techniques(agentId, days)) {
            out.writeStartObject();
            out.writeStringField("technique", each.technique());
            out.writeStringField("name", names.of(each.technique()));
            out.writeNumberField("usedWell", each.usedWell());
            out.writeNumberField("partly", each.partly());
            out.writeNumberField("missed", each.missed());
            out.writeNumberField("backfired", each.backfired());
            InsightJson.count(out, each.own(), settings);
            InsightJson.share(out, "designEffect", each.own().designEffect());
            out.writeObjectFieldStart("againstOthers");
            InsightJson.comparison(out, each.against(), "others", "own", settings);
            out.writeEndObject();
            series(out, "weeks", weeks.get(each.technique()));
            series(out, "months", months.get(each.technique()));
            series(out, "teamWeeks", team.get(each.technique()));
            RateSeries own = weeks.get(each.technique());
            if (own == null) {
                out.writeNullField("trend");
            } else {
                out.writeObjectFieldStart("trend");
                InsightJson.comparison(out, own.trend(), "earlier", "later", settings);
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static Map<String, RateSeries> byTechnique(List<RateSeries> all) {
        Map<String, RateSeries> found = new HashMap<>();
        all.forEach(each -> found.put(each.technique(), each));
        return found;
    }

    private void series(JsonGenerator out, String name, @Nullable RateSeries series) throws IOException {
        out.writeArrayFieldStart(name);
        if (series != null) {
            for (RatePoint point : series.points()) {
                out.writeStartObject();
                Json.text(out, "from", point.first());
                Json.text(out, "to", point.last());
                InsightJson.count(out, point.count(), settings);
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void matrix(JsonGenerator out, CallerMatrix matrix) throws IOException, LibraryException {
        out.writeObjectFieldStart("matrix");
        out.writeNumberField("compared", matrix.compared());
        out.writeNumberField("confidence", matrix.confidence());
        InsightJson.share(out, "cellConfidence", matrix.cellConfidence());
        out.writeStringField("sentence", matrix.sentence());
        out.writeArrayFieldStart("cells");
        for (CallerMatrix.Cell cell : matrix.cells()) {
            out.writeStartObject();
            out.writeStringField("technique", cell.technique());
            out.writeStringField("techniqueName", names.of(cell.technique()));
            Json.text(out, "callerType", cell.callerType());
            Json.text(out, "callerTypeName", cell.callerType().isEmpty() ? null : names.of(cell.callerType()));
            out.writeObjectFieldStart("own");
            InsightJson.count(out, cell.own(), settings);
            out.writeEndObject();
            out.writeObjectFieldStart("others");
            InsightJson.count(out, cell.others(), settings);
            out.writeEndObject();
            InsightJson.difference(out, "difference", cell.difference());
            out.writeStringField("standing", InsightJson.word(cell.standing()));
            out.writeArrayFieldStart("pairs");
            for (CallerMatrix.Pair pair : cell.pairs()) {
                out.writeStartObject();
                Json.text(out, "agent", people.get(pair.agentId()));
                InsightJson.count(out, pair.count(), settings);
                InsightJson.difference(out, "difference", pair.difference());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void outcomes(JsonGenerator out, List<OutcomePoint> points) throws IOException {
        out.writeArrayFieldStart("outcomes");
        for (OutcomePoint point : points) {
            out.writeStartObject();
            Json.text(out, "from", point.first());
            Json.text(out, "to", point.last());
            out.writeNumberField("calls", point.calls());
            InsightJson.proportion(out, "resolved", point.resolved(), settings.confidence());
            InsightJson.spread(out, "handleSeconds", point.handleSeconds());
            InsightJson.spread(out, "satisfaction", point.satisfaction());
            out.writeBooleanField("tooFew", point.tooFew());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void sameDay(JsonGenerator out, SameDayClock clock) throws IOException {
        out.writeObjectFieldStart("sameDay");
        out.writeNumberField("reviews", clock.reviews());
        InsightJson.proportion(out, "delivered", clock.sameDay(), settings.confidence());
        out.writeNumberField("waiting", clock.waiting());
        out.writeBooleanField("tooFew", clock.tooFew());
        InsightJson.spread(out, "hoursToReview", clock.toReview());
        InsightJson.spread(out, "hoursToDelivery", clock.toDelivery());
        InsightJson.spread(out, "hoursToAcknowledgement", clock.toAcknowledgement());
        InsightJson.spread(out, "hoursCallToDelivery", clock.endToEnd());
        out.writeStringField("sentence", clock.sentence());
        out.writeEndObject();
    }

    private void praise(JsonGenerator out, List<PraiseRatio> ratios) throws IOException {
        out.writeArrayFieldStart("praise");
        for (PraiseRatio ratio : ratios) {
            out.writeStartObject();
            Json.text(out, "reviewer", ratio.reviewer());
            out.writeNumberField("reviews", ratio.reviews());
            out.writeNumberField("usedWell", ratio.usedWell());
            out.writeNumberField("other", ratio.other());
            InsightJson.proportion(out, "share", ratio.share(), settings.confidence());
            out.writeBooleanField("tooFew", ratio.reviews() < settings.fewestCalls());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void recovery(JsonGenerator out, List<Recovery> all) throws IOException {
        out.writeArrayFieldStart("recovery");
        for (Recovery each : all) {
            out.writeStartObject();
            out.writeStringField("call", each.callId());
            out.writeNumberField("hardness", each.hardness());
            Json.text(out, "ended", each.ended());
            Json.text(out, "nextCall", each.nextCallId());
            Json.text(out, "nextStart", each.next());
            out.writeBooleanField("nextHard", each.nextHard());
            InsightJson.share(out, "gapMinutes", each.gap() == null ? null : (Double) (each.gap().toSeconds() / SECONDS_A_MINUTE));
            out.writeNumberField("wantedMinutes", each.wanted().toMinutes());
            out.writeBooleanField("tooShort", each.tooShort());
            out.writeNumberField("row", each.row());
            out.writeStringField("sentence", each.sentence());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void effects(JsonGenerator out, List<GoalEffect> effects) throws IOException, LibraryException {
        out.writeArrayFieldStart("effects");
        for (GoalEffect effect : effects) {
            out.writeStartObject();
            out.writeStringField("plan", effect.planId());
            out.writeStringField("goal", effect.goalId());
            out.writeStringField("technique", effect.technique());
            out.writeStringField("name", names.of(effect.technique()));
            Json.text(out, "session", effect.session());
            out.writeNumberField("windowDays", effect.windowDays());
            out.writeNumberField("evidenceCallsLeftOut", effect.evidenceCalls());
            out.writeNumberField("hardCallsLeftOutBefore", effect.hardBefore());
            out.writeNumberField("hardCallsLeftOutAfter", effect.hardAfter());
            out.writeNumberField("otherSessions", effect.otherSessions());
            InsightJson.comparison(out, effect.comparison(), "before", "after", settings);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
