/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.coachline.insight.PlanProposer;
import org.coachline.insight.PlanScope;
import org.coachline.insight.ProposalSettings;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.model.CardText;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Proposes a plan from an agent's moments and keeps it. */
@Command(name = "create")
final class CreatePlanCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--agent", required = true, paramLabel = "NAME", descriptionKey = "plan.agent")
    private String agent = "";
    @Option(names = "--coach", paramLabel = "NAME", descriptionKey = "plan.coach")
    private @Nullable String coach;
    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, descriptionKey = "plan.from")
    private @Nullable LocalDate from;
    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, descriptionKey = "plan.to")
    private @Nullable LocalDate to;
    @Option(names = "--due-in", paramLabel = "DAYS", converter = Options.Count.class, descriptionKey = "plan.due")
    private @Nullable Integer dueIn;
    @Option(names = "--goals", paramLabel = "NUMBER", converter = Options.Count.class, descriptionKey = "plan.goals")
    private @Nullable Integer goals;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    CreatePlanCommand(Context context) {
        super(context);
    }

    /** A date as in 2026-03-31. */
    static final class Day implements ITypeConverter<LocalDate> {
        /** Days that calls and plans can have: others are slips, and cut into weeks they would be endless. */
        private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

        @Override
        public LocalDate convert(String value) {
            try {
                LocalDate day = LocalDate.parse(value);
                if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                throw expected(value);
            }
            throw expected(value);
        }

        private static TypeConversionException expected(String value) {
            return new TypeConversionException(CliMessages.format(CliMessages.Value_expected, CliMessages.Value_day, value));
        }
    }

    @Override
    int run() throws Exception {
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong(CliMessages.Plan_backwards);
        }
        try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
            String agentId = OpenedLibrary.find(opened.agents(), agent, CliMessages.Agent_unknown);
            CoachingPlan plan = PlanProposer.propose(opened, context.packs().catalog(), agentId, scope(), Coaches.of(opened, agentId, coach),
                    context.clock(), settings());
            opened.save(plan, 0);
            CoachingPlan told = CardText.masked(plan);
            if (json.wanted) {
                String agentName = name(opened.agents(), plan.getAgentId());
                String coachName = name(opened.reviewers(), plan.getCoachId());
                Json.answer(context, out -> answer(out, told, agentName, coachName));
            } else {
                context.line(plan.getId());
                for (Goal goal : told.getGoals()) {
                    context.line(goal.getStatement());
                }
            }
        }
        return DONE;
    }

    private PlanScope scope() {
        return from == null && to == null ? new PlanScope.Everything()
                : new PlanScope.Period(from, to, context.clock().getZone());
    }

    private ProposalSettings settings() {
        ProposalSettings settings = ProposalSettings.usual();
        if (dueIn != null) {
            settings = settings.dueIn(dueIn);
        }
        return goals == null ? settings : settings.withMostGoals(goals);
    }

    private static String name(List<PersonRow> people, @Nullable String id) {
        return people.stream().filter(person -> person.id().equals(id)).map(PersonRow::name).findFirst().orElse("");
    }

    private static void answer(JsonGenerator out, CoachingPlan plan, String agent, String coach) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", plan.getId());
        Json.text(out, "title", plan.getTitle());
        Json.text(out, "agent", agent);
        Json.text(out, "coach", coach);
        out.writeStringField("status", plan.getStatus().getLiteral());
        Json.text(out, "createdAt", plan.getCreatedAt());
        Json.text(out, "periodStart", plan.getPeriodStart());
        Json.text(out, "periodEnd", plan.getPeriodEnd());
        Json.text(out, "summary", plan.getSummary());
        out.writeArrayFieldStart("goals");
        for (Goal goal : plan.getGoals()) {
            goal(out, goal);
        }
        out.writeEndArray();
        evidence(out, "praise", plan.getPraise());
        out.writeEndObject();
    }

    private static void goal(JsonGenerator out, Goal goal) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", goal.getId());
        Json.text(out, "technique", CallsCommand.item(goal.getTechnique()));
        Json.text(out, "statement", goal.getStatement());
        out.writeNumberField("baselineUsed", goal.getBaselineUsed());
        out.writeNumberField("baselineChances", goal.getBaselineChances());
        out.writeNumberField("target", goal.getTarget());
        Json.text(out, "due", goal.getDue());
        out.writeStringField("status", goal.getStatus().getLiteral());
        out.writeArrayFieldStart("actions");
        for (Action action : goal.getActions()) {
            out.writeStartObject();
            out.writeStringField("id", action.getId());
            Json.text(out, "text", action.getText());
            Json.text(out, "owner", action.getOwner());
            Json.text(out, "due", action.getDue());
            out.writeStringField("status", action.getStatus().getLiteral());
            out.writeEndObject();
        }
        out.writeEndArray();
        evidence(out, "evidence", goal.getEvidence());
        out.writeEndObject();
    }

    private static void evidence(JsonGenerator out, String name, List<Evidence> all) throws IOException {
        out.writeArrayFieldStart(name);
        for (Evidence found : all) {
            out.writeStartObject();
            Json.text(out, "call", found.getCallId());
            Json.text(out, "moment", found.getMomentId());
            Json.text(out, "technique", CallsCommand.item(found.getTechnique()));
            Json.seconds(out, "start", found.getStartMicros());
            Json.seconds(out, "end", found.getEndMicros());
            Json.text(out, "verdict", found.getVerdict() == Verdict.NONE ? null : found.getVerdict().getLiteral());
            Json.text(out, "phraseHeard", found.getPhraseHeard());
            Json.text(out, "betterPhrase", found.getBetterPhrase());
            Json.text(out, "comment", found.getComment());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
